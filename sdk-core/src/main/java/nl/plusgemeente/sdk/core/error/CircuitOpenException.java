package nl.plusgemeente.sdk.core.error;

import org.jspecify.annotations.Nullable;

/** The API failed too often of late: calls are refused here until it has had time to recover. */
public class CircuitOpenException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal by the circuit breaker.
     *
     * @param code the code
     * @param what what happened and what to do
     * @param facts in which call
     * @param cause what lies below; may be {@code null}
     */
    public CircuitOpenException(ErrorCode code, String what, CallFacts facts, @Nullable Throwable cause) {
        super(code, what, facts, true, cause);
    }
}
