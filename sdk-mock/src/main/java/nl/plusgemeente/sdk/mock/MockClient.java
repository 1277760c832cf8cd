package nl.plusgemeente.sdk.mock;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One client that the authorization server knows. As in the NL GOV profile (§3.1.1), a client has one grant type.
 *
 * @param id its {@code client_id}
 * @param method how it shows who it is
 * @param grant what it may ask tokens with
 * @param scopes what it may ask tokens for
 * @param proof what it is known by: a JWK set for {@link Method#PRIVATE_KEY_JWT}, an OIN for
 *     {@link Method#TLS_CLIENT_AUTH}, a secret for {@link Method#CLIENT_SECRET}
 * @param redirectUris where a user may be sent back to, for {@link Grant#AUTHORIZATION_CODE}
 */
public record MockClient(
        String id, Method method, Grant grant, Set<String> scopes, String proof, List<URI> redirectUris) {

    private static final Set<String> ALL_SCOPES = Set.of("meldingen.lezen", "meldingen.schrijven");

    /** How a client shows who it is. */
    public enum Method {
        /** An assertion signed with its own key (RFC 7523). */
        PRIVATE_KEY_JWT,
        /** The OIN in its certificate (RFC 8705), in the government zone only. */
        TLS_CLIENT_AUTH,
        /** A shared secret, in a header or in the form: outside the profiles of the government. */
        CLIENT_SECRET
    }

    /** What a client may ask tokens with. */
    public enum Grant {
        /** The client for itself. */
        CLIENT_CREDENTIALS("client_credentials"),
        /** The client for a user, who is asked; with a refresh token. */
        AUTHORIZATION_CODE("authorization_code"),
        /** A token for another one (RFC 8693). */
        TOKEN_EXCHANGE("urn:ietf:params:oauth:grant-type:token-exchange");

        private final String id;

        Grant(String id) {
            this.id = id;
        }

        /**
         * The word for it in requests.
         *
         * @return the value of {@code grant_type}
         */
        public String id() {
            return id;
        }
    }

    /** Takes copies. */
    public MockClient {
        scopes = Set.copyOf(scopes);
        redirectUris = List.copyOf(redirectUris);
    }

    /**
     * A client with a key of its own, for client credentials.
     *
     * @param id its {@code client_id}
     * @param jwks its public keys as a JWK set in JSON
     * @return a client with all scopes
     */
    public static MockClient privateKeyJwt(String id, String jwks) {
        return of(id, Method.PRIVATE_KEY_JWT, jwks);
    }

    /**
     * A client with a certificate, for client credentials.
     *
     * @param id its {@code client_id}
     * @param oin the number in its certificate
     * @return a client with all scopes
     */
    public static MockClient tlsClientAuth(String id, String oin) {
        return of(id, Method.TLS_CLIENT_AUTH, oin);
    }

    /**
     * A client with a secret, for client credentials.
     *
     * @param id its {@code client_id}
     * @param secret what only it and the server know
     * @return a client with all scopes
     */
    public static MockClient clientSecret(String id, String secret) {
        return of(id, Method.CLIENT_SECRET, secret);
    }

    /**
     * The same client with another grant type.
     *
     * @param other what it may ask tokens with
     * @param redirect where users may be sent back to
     * @return another client
     */
    public MockClient withGrant(Grant other, URI... redirect) {
        return new MockClient(id, method, other, scopes, proof, List.of(redirect));
    }

    /**
     * The same client with other scopes.
     *
     * @param other what it may ask tokens for
     * @return another client
     */
    public MockClient withScopes(String... other) {
        return new MockClient(id, method, grant, Set.of(other), proof, redirectUris);
    }

    /**
     * The secret, of a client that has one.
     *
     * @return empty for other methods
     */
    public Optional<String> secret() {
        return method == Method.CLIENT_SECRET ? Optional.of(proof) : Optional.empty();
    }

    /** Leaves the proof out, which may be a secret. */
    @Override
    public String toString() {
        return "MockClient[" + id + ", " + method + ", " + grant + "]";
    }

    private static MockClient of(String id, Method method, String proof) {
        return new MockClient(id, method, Grant.CLIENT_CREDENTIALS, ALL_SCOPES, proof, List.of());
    }
}
