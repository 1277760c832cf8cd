package nl.plusgemeente.sdk.core.error;

import org.jspecify.annotations.Nullable;

/** Our own limit of calls per second, or of calls at once, leaves no room within the deadline. */
public class RateLimitedException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal by the own limits.
     *
     * @param code the code
     * @param what what happened and what to do
     * @param facts in which call
     * @param cause what lies below; may be {@code null}
     */
    public RateLimitedException(ErrorCode code, String what, CallFacts facts, @Nullable Throwable cause) {
        super(code, what, facts, true, cause);
    }
}
