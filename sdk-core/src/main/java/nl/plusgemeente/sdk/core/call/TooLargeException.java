package nl.plusgemeente.sdk.core.call;

import java.io.IOException;

/** A body that is larger than its reading allows; the pipeline turns it into the error that callers see. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * A body over its limit.
     *
     * @param limit the limit in bytes
     */
    public TooLargeException(long limit) {
        super("the body is larger than " + limit + " bytes");
    }
}
