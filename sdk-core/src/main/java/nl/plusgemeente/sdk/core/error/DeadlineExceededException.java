package nl.plusgemeente.sdk.core.error;

import org.jspecify.annotations.Nullable;

/** The time for the whole call, all attempts and waits together, is up. */
public class DeadlineExceededException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * A deadline that has passed.
     *
     * @param code the code
     * @param what what happened and what to do
     * @param facts in which call
     * @param cause what lies below; may be {@code null}
     */
    public DeadlineExceededException(ErrorCode code, String what, CallFacts facts, @Nullable Throwable cause) {
        super(code, what, facts, true, cause);
    }
}
