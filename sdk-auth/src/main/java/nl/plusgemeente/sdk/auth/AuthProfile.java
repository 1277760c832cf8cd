package nl.plusgemeente.sdk.auth;

import static nl.plusgemeente.sdk.auth.ClientMethod.CLIENT_SECRET_BASIC;
import static nl.plusgemeente.sdk.auth.ClientMethod.CLIENT_SECRET_POST;
import static nl.plusgemeente.sdk.auth.ClientMethod.PRIVATE_KEY_JWT;
import static nl.plusgemeente.sdk.auth.ClientMethod.TLS_CLIENT_AUTH;
import static nl.plusgemeente.sdk.auth.JwsAlgorithm.EDDSA;
import static nl.plusgemeente.sdk.auth.JwsAlgorithm.ES256;
import static nl.plusgemeente.sdk.auth.JwsAlgorithm.ES384;
import static nl.plusgemeente.sdk.auth.JwsAlgorithm.ES512;
import static nl.plusgemeente.sdk.auth.JwsAlgorithm.PS256;
import static nl.plusgemeente.sdk.auth.JwsAlgorithm.PS384;
import static nl.plusgemeente.sdk.auth.JwsAlgorithm.PS512;
import static nl.plusgemeente.sdk.auth.JwsAlgorithm.RS256;
import static nl.plusgemeente.sdk.auth.JwsAlgorithm.RS384;
import static nl.plusgemeente.sdk.auth.JwsAlgorithm.RS512;

import java.util.List;
import java.util.Set;

/**
 * The rules of one world of tokens. The standards contradict each other, so that there is a profile for each, chosen by
 * whoever configures and never by what comes over the wire.
 *
 * @param name the name in messages
 * @param algorithms how tokens may be signed, the preferred way first; this, and not a token's header, decides
 * @param clientMethods how a client may prove itself, the preferred way first
 * @param requiredClaims what every access token must hold; {@code azp} is satisfied by {@code client_id} too
 * @param refreshTokensOfClients whether an answer to client credentials may bring a refresh token
 */
public record AuthProfile(
        String name,
        List<JwsAlgorithm> algorithms,
        List<ClientMethod> clientMethods,
        Set<String> requiredClaims,
        boolean refreshTokensOfClients) {

    /**
     * The NL GOV profile for OAuth 2.0, 1.1.0: between Dutch government organisations. RS256 is allowed there, as
     * authorization servers must support it (§3.2.1); shared secrets are not (§2.3.3).
     */
    public static final AuthProfile NLGOV = new AuthProfile(
            "NL GOV",
            List.of(PS256, RS256, ES256, PS384, PS512, ES384, ES512, RS384, RS512, EDDSA),
            List.of(PRIVATE_KEY_JWT, TLS_CLIENT_AUTH),
            Set.of("iss", "azp", "exp", "jti"),
            false);

    /** Tokens of Federated Service Connectivity (FSC Core 2.0.0): no RSASSA-PSS, and certificates only. */
    public static final AuthProfile FSC = new AuthProfile(
            "FSC",
            List.of(RS256, RS384, RS512, ES256, ES384, ES512),
            List.of(TLS_CLIENT_AUTH),
            Set.of("gth", "gid", "sub", "iss", "svc", "aud", "exp", "nbf", "cnf"),
            false);

    /** ZGW APIs: a JWT with a shared secret, and no authorization server, so that nothing of OAuth is allowed. */
    public static final AuthProfile ZGW = new AuthProfile("ZGW", List.of(), List.of(), Set.of(), false);

    /** OAuth 2.0 as the rest of the world has it (RFC 6749, RFC 8725), shared secrets included. */
    public static final AuthProfile GENERIC = new AuthProfile(
            "generic",
            List.of(PS256, ES256, RS256, EDDSA, PS384, PS512, ES384, ES512, RS384, RS512),
            List.of(PRIVATE_KEY_JWT, TLS_CLIENT_AUTH, CLIENT_SECRET_BASIC, CLIENT_SECRET_POST),
            Set.of("iss", "exp"),
            true);

    /** Copies the lists. */
    public AuthProfile {
        algorithms = List.copyOf(algorithms);
        clientMethods = List.copyOf(clientMethods);
        requiredClaims = Set.copyOf(requiredClaims);
    }

    @Override
    public String toString() {
        return name;
    }
}
