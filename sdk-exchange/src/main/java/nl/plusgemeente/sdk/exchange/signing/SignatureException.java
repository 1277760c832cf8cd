package nl.plusgemeente.sdk.exchange.signing;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;
import org.jspecify.annotations.Nullable;

/** A received message is not accepted: its signature is missing, not in order, or not that of whom it should be. */
public abstract class SignatureException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnosis diagnosis;

    SignatureException(
            ErrorCode code, Diagnosis diagnosis, String remedy, boolean retryable, @Nullable Throwable cause) {
        super(code, diagnosis.sentence() + " " + remedy, CallFacts.NONE, retryable, cause);
        this.diagnosis = diagnosis;
    }

    /**
     * Why it is refused.
     *
     * @return which check failed, what was expected and what was found
     */
    public Diagnosis diagnosis() {
        return diagnosis;
    }

    /**
     * The HTTP status to refuse a request with. The standard names none; this follows the API Design Rules: 400 for what is
     * malformed, 401 and 403 for a signer who is not known or not allowed, 503 for what may go well later.
     *
     * @return 400, 401, 403, 413 or 503
     */
    public abstract int status();
}
