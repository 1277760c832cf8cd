package nl.plusgemeente.sdk.exchange.internal.body;

import java.io.IOException;
import nl.plusgemeente.sdk.exchange.error.MessageBodyException;

/** Says of a body that could not be received what to do about it. */
public final class BodyFaults {
    private static final int TOO_LARGE = 413;
    private static final int BAD_REQUEST = 400;

    private BodyFaults() {}

    /**
     * Translates.
     *
     * @param fault what a spool threw
     * @return the error that stands for it
     */
    public static MessageBodyException of(IOException fault) {
        return fault instanceof BodyTooLargeException
                ? new MessageBodyException(
                        "The body of a message is " + fault.getMessage()
                                + ": allow for more in BodyLimits, or have it sent in parts.",
                        TOO_LARGE,
                        fault)
                : new MessageBodyException(
                        "The body of a message broke off, or there is no place to keep it ("
                                + fault.getClass().getSimpleName() + "): have it sent again, and see to the disk.",
                        BAD_REQUEST,
                        fault);
    }
}
