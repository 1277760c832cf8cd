package nl.plusgemeente.sdk.auth;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;
import org.jspecify.annotations.Nullable;

/** A certificate that somebody showed is not accepted. */
public class CertificateRejectedException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * A certificate that is refused.
     *
     * @param code the code
     * @param what what is wrong with it and what to do
     * @param retryable whether the same certificate may be accepted later
     * @param cause what lies below; may be {@code null}
     */
    public CertificateRejectedException(ErrorCode code, String what, boolean retryable, @Nullable Throwable cause) {
        super(code, what, CallFacts.NONE, retryable, cause);
    }
}
