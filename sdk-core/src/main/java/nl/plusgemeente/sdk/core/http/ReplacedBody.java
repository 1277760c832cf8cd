package nl.plusgemeente.sdk.core.http;

import java.io.IOException;
import java.io.InputStream;

/** An answer whose body, and perhaps headers, an interceptor has replaced. */
record ReplacedBody(IncomingResponse original, Headers headers, InputStream body) implements IncomingResponse {

    @Override
    public int status() {
        return original.status();
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
