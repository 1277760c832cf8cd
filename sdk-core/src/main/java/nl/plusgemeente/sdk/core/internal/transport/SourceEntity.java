package nl.plusgemeente.sdk.core.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import nl.plusgemeente.sdk.core.http.RequestBody;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** A request's body as the HTTP client wants it: read from its source while it is sent. */
final class SourceEntity extends AbstractHttpEntity {
    private final RequestBody body;

    SourceEntity(RequestBody body) {
        super(ContentType.parse(body.contentType()), null, false);
        this.body = body;
    }

    @Override
    public InputStream getContent() throws IOException {
        return body.open();
    }

    @Override
    public boolean isRepeatable() {
        return body.repeatable();
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public long getContentLength() {
        return body.length();
    }

    @Override
    public void close() {
        // each reader of the source closes its own stream
    }
}
