package nl.plusgemeente.sdk.core.http;

import java.io.IOException;
import java.io.InputStream;

/** An answer whose body an interceptor has replaced. */
record ReplacedBody(IncomingResponse original, InputStream body) implements IncomingResponse {

    @Override
    public int status() {
        return original.status();
    }

    @Override
    public Headers headers() {
        return original.headers();
    }

    @Override
    public void close() {
        try (original) {
            body.close();
        } catch (IOException e) {
            // the answer has been used: what it stands on is closed all the same
        }
    }
}
