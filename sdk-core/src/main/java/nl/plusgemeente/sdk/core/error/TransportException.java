package nl.plusgemeente.sdk.core.error;

import org.jspecify.annotations.Nullable;

/** The request or its answer did not come across: name, connection, TLS or time-out. */
public class TransportException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * A fault on the way.
     *
     * @param code the code
     * @param what what happened and what to do
     * @param facts in which call
     * @param cause what lies below; may be {@code null}
     */
    public TransportException(ErrorCode code, String what, CallFacts facts, @Nullable Throwable cause) {
        super(code, what, facts, true, cause);
    }
}
