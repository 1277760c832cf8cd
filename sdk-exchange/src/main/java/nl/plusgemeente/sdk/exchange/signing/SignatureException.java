package nl.plusgemeente.sdk.exchange.signing;

import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.exchange.error.MessageRefusedException;
import org.jspecify.annotations.Nullable;

/** A received message is not accepted: its signature is missing, not in order, or not that of whom it should be. */
public abstract class SignatureException extends MessageRefusedException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnosis diagnosis;

    SignatureException(
            ErrorCode code,
            Diagnosis diagnosis,
            String remedy,
            int status,
            boolean retryable,
            @Nullable Throwable cause) {
        super(code, diagnosis.sentence() + " " + remedy, status, retryable, cause);
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
}
