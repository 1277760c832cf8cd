package nl.plusgemeente.sdk.mock;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The authorization server of the facilities, as strict as the NL GOV profile for OAuth 2.0 asks of one: it verifies
 * every assertion, certificate and proof. In the public zone for clients that sign; in the government zone for those with
 * a certificate, whose tokens are bound to it ({@code mtls_endpoint_aliases} in the metadata).
 *
 * <p>It knows four clients per tenant, each with the key and certificate that {@link TestPki} has for the tenant. For
 * {@code utrecht}: {@code utrecht} signs assertions, {@code utrecht-tls} comes with its certificate,
 * {@code utrecht-exchange} exchanges tokens, and {@code utrecht-portal} asks users, who always consent. The client
 * {@code test-client} has a secret. Where users are sent back to, and clients of your own, are {@linkplain #register
 * registered}.
 *
 * <p>The tokens open {@code GET} (scope {@code meldingen.lezen}) and {@code POST} (scope {@code meldingen.schrijven}) of
 * {@link #protectedApi()}, in both zones.
 *
 * <p>{@link MockFacilities#fault Faults} name it {@code oauth}, with the operations {@code metadata}, {@code jwks},
 * {@code token}, {@code par}, {@code authorize}, {@code introspect} and {@code revoke}.
 */
public interface MockOAuth {

    /**
     * The issuer: what stands before {@code /.well-known/openid-configuration}.
     *
     * @return for example {@code https://127.0.0.1:8443/oauth}
     */
    URI issuer();

    /**
     * The API that wants these tokens.
     *
     * @return its address in the public zone; in the government zone the path is the same
     */
    URI protectedApi();

    /**
     * Makes a client known, or replaces the one with its id, until {@link MockFacilities#reset()}.
     *
     * @param client the client
     * @throws IllegalArgumentException if its JWK set cannot be read, or has a private key in it
     */
    void register(MockClient client);

    /**
     * The clients that are known.
     *
     * @return those of the tenants and those registered
     */
    List<MockClient> clients();

    /**
     * Makes an access token as the server itself would.
     *
     * @param claims are added, or replace what stands there; {@code cnf} and {@code scope} among them
     * @return a signed JWT
     */
    String issueToken(Map<String, ?> claims);

    /**
     * Signs any token with the server's key, right or wrong.
     *
     * @param header added to {@code alg} and {@code kid}; other values of those are kept
     * @param claims all claims
     * @return a signed JWT
     */
    String sign(Map<String, ?> header, Map<String, ?> claims);

    /** Signs with a new key from now on; what the old one signed stays valid. */
    void rotateKeys();

    /** Publishes the newest key only: what older ones signed is worth nothing. */
    void dropOldKeys();

    /**
     * How long access tokens last, until {@link MockFacilities#reset()}.
     *
     * @param time 5 minutes where nothing is said
     */
    void tokenLifetime(Duration time);

    /**
     * Sets the clock of the server wrong, until {@link MockFacilities#reset()}.
     *
     * @param offset added to the time of the facilities; may be negative
     */
    void clockOffset(Duration offset);

    /**
     * Asks for a nonce in DPoP proofs (RFC 9449 §8), until {@link MockFacilities#reset()}.
     *
     * @param required false where nothing is said
     */
    void requireDpopNonce(boolean required);

    /**
     * Changes the members of right answers to token requests, until {@link MockFacilities#reset()}.
     *
     * @param change gets what would be answered, and gives what is answered
     */
    void alterTokenAnswers(UnaryOperator<Map<String, Object>> change);

    /**
     * The requests for tokens that were answered by the server itself, not by a fault.
     *
     * @return the oldest first; the last 1,000
     */
    List<TokenRequest> tokenRequests();
}
