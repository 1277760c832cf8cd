package nl.plusgemeente.sdk.auth.token;

import java.util.List;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Checks the access tokens that are presented to an API of yours (NL GOV OAuth §4, RFC 9068 §4, RFC 8725). Thread-safe;
 * make one and keep it.
 *
 * <p>Who may sign, and how, is what is configured and never what a token says. Keys are asked for with the SDK's own
 * calls, at the first token and from then on before they are too old.
 */
public interface AccessTokenVerifier {

    /**
     * Checks what came with a request, in all respects: signature, time, audience, and that whoever presents the token is
     * the one it is bound to (RFC 8705 §3, RFC 9449 §7).
     *
     * @param presented header, certificate and proof
     * @return the token, verified
     * @throws TokenRejectedException when any check fails
     */
    AccessToken verify(PresentedToken presented);

    /**
     * Checks a token that comes without header, certificate or proof. A token that is bound to a certificate or key is
     * refused here.
     *
     * @param token the compact JWT
     * @return the token, verified
     * @throws TokenRejectedException when any check fails
     */
    AccessToken verify(String token);

    /**
     * A verifier that asks issuers for their keys.
     *
     * @param caller makes the calls: {@code sdk.onBehalfOf("utrecht").caller()}
     * @param issuer whose tokens are accepted
     * @param others whose tokens are accepted as well
     * @return a builder
     */
    static AccessTokenVerifierBuilder builder(Caller caller, TrustedIssuer issuer, TrustedIssuer... others) {
        return new AccessTokenVerifierBuilder(caller, AccessTokenVerifierBuilder.all(issuer, others));
    }

    /**
     * A verifier that asks nobody: every issuer must have {@link IssuerKeys#jwks(String) fixed keys}.
     *
     * @param issuer whose tokens are accepted
     * @param others whose tokens are accepted as well
     * @return a builder
     */
    static AccessTokenVerifierBuilder builder(TrustedIssuer issuer, TrustedIssuer... others) {
        List<TrustedIssuer> all = AccessTokenVerifierBuilder.all(issuer, others);
        return new AccessTokenVerifierBuilder(null, all);
    }
}
