package nl.plusgemeente.sdk.core.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * One answer as it comes in: status and headers are there, the body streams.
 *
 * <p>Closing it gives the connection back; a body that was not read to its end is given up with its connection.
 */
public interface IncomingResponse extends AutoCloseable {

    /**
     * The HTTP status.
     *
     * @return 200 to 599
     */
    int status();

    /**
     * The headers as they came.
     *
     * @return the headers
     */
    Headers headers();

    /**
     * The body as it came across: not decompressed, so that what is signed can be verified.
     *
     * @return a stream that may be read once; empty for an answer without a body
     * @throws IOException when the stream cannot be had
     */
    InputStream body() throws IOException;

    /**
     * The same answer with another body, for an interceptor that verifies or decrypts.
     *
     * @param replacement the new body; closed with the answer
     * @return an answer that closes this one
     */
    default IncomingResponse withBody(InputStream replacement) {
        return new ReplacedBody(this, headers(), replacement);
    }

    /**
     * The same answer with other headers and another body, for an interceptor that decrypts: what the body is has changed.
     *
     * @param replacements the new headers
     * @param replacement the new body; closed with the answer
     * @return an answer that closes this one
     */
    default IncomingResponse with(Headers replacements, InputStream replacement) {
        return new ReplacedBody(this, replacements, replacement);
    }

    @Override
    void close();
}
