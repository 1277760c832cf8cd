package nl.plusgemeente.sdk.core.error;

import org.jspecify.annotations.Nullable;

/** The API answered, but not with what its contract says: malformed, empty, too large or of another type. */
public class ResponseFormatException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * An answer that cannot be used.
     *
     * @param code the code
     * @param what what happened and what to do
     * @param facts in which call
     * @param cause what lies below; may be {@code null}
     */
    public ResponseFormatException(ErrorCode code, String what, CallFacts facts, @Nullable Throwable cause) {
        super(code, what, facts, false, cause);
    }
}
