package nl.plusgemeente.sdk.exchange.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a received message. Closing it gives up what it is kept in, such as a temporary file; streams that were
 * opened must not be read after that.
 */
public interface ReceivedBody extends AutoCloseable {

    /**
     * The bytes, from the first.
     *
     * @return a stream that the reader closes
     * @throws IOException when it cannot be read, or may be read only once and was
     */
    InputStream open() throws IOException;

    /**
     * Whether {@link #open()} may be called again.
     *
     * @return {@code true} for what is kept in memory or in a file
     */
    boolean repeatable();

    @Override
    void close();

    /**
     * A body that streams in.
     *
     * @param stream read once; not closed
     * @return a body that can be opened once
     */
    static ReceivedBody once(InputStream stream) {
        return new StreamedBody(stream);
    }

    /**
     * A body in memory.
     *
     * @param bytes the bytes; not copied
     * @return a repeatable body
     */
    static ReceivedBody of(byte[] bytes) {
        return new ReceivedBody() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public boolean repeatable() {
                return true;
            }

            @Override
            public void close() {}

            @Override
            public String toString() {
                return "ReceivedBody[" + bytes.length + " bytes]";
            }
        };
    }
}
