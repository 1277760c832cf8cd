package nl.plusgemeente.sdk.auth.token;

import java.util.Optional;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;

/**
 * A token is not accepted. Tells the API what to answer (RFC 6750 §3, RFC 9449 §7.1); its message is for the API's own
 * log, and holds nothing of the token.
 */
public class TokenRejectedException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String wwwAuthenticate;
    private final String dpopNonce;

    /**
     * A token that is not accepted.
     *
     * @param code the code
     * @param what which check failed and what to do
     * @param status what to answer
     * @param wwwAuthenticate the value of {@code WWW-Authenticate}; empty for none
     * @param dpopNonce the value of {@code DPoP-Nonce}; empty for none
     */
    public TokenRejectedException(ErrorCode code, String what, int status, String wwwAuthenticate, String dpopNonce) {
        super(code, what, CallFacts.NONE, status == 503, null);
        this.status = status;
        this.wwwAuthenticate = wwwAuthenticate;
        this.dpopNonce = dpopNonce;
    }

    /**
     * The status to answer: 400 for a request that presents tokens in another way than it should, 401 for a token that is
     * missing or not good, 403 for one that does not allow this, 503 when the issuer's keys cannot be had.
     *
     * @return an HTTP status
     */
    public int status() {
        return status;
    }

    /**
     * The challenge to answer with.
     *
     * @return the value of {@code WWW-Authenticate}; empty for 503
     */
    public Optional<String> wwwAuthenticate() {
        return wwwAuthenticate.isEmpty() ? Optional.empty() : Optional.of(wwwAuthenticate);
    }

    /**
     * The nonce that the next proof must hold (RFC 9449 §9).
     *
     * @return the value of {@code DPoP-Nonce}; empty when none is asked for
     */
    public Optional<String> dpopNonce() {
        return dpopNonce.isEmpty() ? Optional.empty() : Optional.of(dpopNonce);
    }
}
