package nl.plusgemeente.sdk.core.call;

import java.io.IOException;
import java.io.InputStream;

/**
 * A body that is read from the connection as it is asked for: any size, in constant memory. The connection is held until
 * it is closed, and every read ends at the deadline of the call.
 *
 * @param stream the body, decompressed; {@link IOException} when the connection breaks or the time is up
 * @param contentType the media type as the API gave it; may be empty
 */
public record BodyStream(InputStream stream, String contentType) implements AutoCloseable {

    /** Gives the connection back; what was not read is lost. */
    @Override
    public void close() throws IOException {
        stream.close();
    }
}
