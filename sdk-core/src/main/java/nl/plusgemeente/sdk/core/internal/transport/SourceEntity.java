package nl.plusgemeente.sdk.core.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** A request's body as the HTTP client wants it: read from its source while it is sent. */
final class SourceEntity extends AbstractHttpEntity {
    private final RequestBody body;

    SourceEntity(RequestBody body) {
        super(checked(body.contentType()), null, false);
        this.body = body;
    }

    private static String checked(String contentType) {
        new Headers().add("Content-Type", contentType);
        return contentType;
    }

    @Override
    public InputStream getContent() throws IOException {
        try {
            return new Source(body.open());
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
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

    /** The source cannot be read: neither the connection nor the API is to blame. */
    static final class UnreadableException extends IOException {
        private static final long serialVersionUID = 1L;

        UnreadableException(IOException fault) {
            super(fault.getClass().getSimpleName());
        }
    }

    private static final class Source extends FilterInputStream {

        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return in.read();
            } catch (IOException e) {
                throw new UnreadableException(e);
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return in.read(buffer, offset, length);
            } catch (IOException e) {
                throw new UnreadableException(e);
            }
        }
    }
}
