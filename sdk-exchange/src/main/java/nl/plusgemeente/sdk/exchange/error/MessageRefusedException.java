package nl.plusgemeente.sdk.exchange.error;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;
import org.jspecify.annotations.Nullable;

/** A received message is not accepted. */
public abstract class MessageRefusedException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * A refusal.
     *
     * @param code the code of its section in {@code docs/errors.md}
     * @param what which check failed and what to do; never content of the message
     * @param status what {@link #status()} gives
     * @param retryable whether the same message may be accepted another time
     * @param cause what lies below; may be {@code null}
     */
    protected MessageRefusedException(
            ErrorCode code, String what, int status, boolean retryable, @Nullable Throwable cause) {
        super(code, what, CallFacts.NONE, retryable, cause);
        this.status = status;
    }

    /**
     * The HTTP status to refuse a request with. The standards name one for encryption only (400); this follows the API Design
     * Rules: 400 for what is malformed, 401 and 403 for a signer who is not known or not allowed, 413 for what is too large,
     * 503 for what may go well later.
     *
     * @return 400, 401, 403, 413 or 503
     */
    public int status() {
        return status;
    }
}
