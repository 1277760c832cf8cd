package nl.plusgemeente.sdk.exchange.internal.body;

import java.io.IOException;

/** There are more bytes than are accepted. */
public final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Too large.
     *
     * @param most the number of bytes that would have been accepted
     */
    public BodyTooLargeException(long most) {
        super("larger than " + most + " bytes");
    }
}
