package nl.plusgemeente.sdk.auth.oauth;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.auth.internal.jose.Entropy;
import nl.plusgemeente.sdk.auth.internal.jose.JwsSigner;
import nl.plusgemeente.sdk.auth.internal.jose.KeyIds;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/**
 * A client's statement of its own (RFC 7523 §3, NL GOV OAuth §2.3.3), made anew for each attempt.
 *
 * @param client the settings
 * @param key what to sign with
 * @param algorithm how to sign
 */
record Assertion(PrivateKeyJwt client, ClientIdentity key, JwsAlgorithm algorithm) {
    static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    /** Servers refuse statements from a future that is only that of their slower clock. */
    private static final int BACK_DATED_SECONDS = 5;

    static Assertion of(PrivateKeyJwt client, ClientIdentity key, AuthProfile profile, ServerMetadata metadata) {
        List<JwsAlgorithm> wanted = client.algorithms().isEmpty() ? profile.algorithms() : client.algorithms();
        List<String> accepted = metadata.assertionAlgorithms();
        for (JwsAlgorithm algorithm : wanted) {
            if (algorithm.fits(key.certificate().getPublicKey())
                    && (accepted.isEmpty() || accepted.contains(algorithm.id()))) {
                return new Assertion(client, key, algorithm);
            }
        }
        throw new ConfigurationException(
                AuthErrors.PROFILE,
                "No way of signing is left for the client " + client.clientId() + ": allowed are "
                        + wanted.stream().map(JwsAlgorithm::id).toList() + ", the server takes "
                        + (accepted.isEmpty()
                                ? "any"
                                : accepted.stream().filter(Words::plain).toList())
                        + ", and the key is of " + key + ".");
    }

    String sign(String audience, Instant now) {
        long seconds = now.getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", client.clientId());
        claims.put("sub", client.clientId());
        claims.put("aud", audience);
        claims.put("iat", seconds - BACK_DATED_SECONDS);
        claims.put("exp", seconds + client.lifetime().toSeconds());
        claims.put("jti", Entropy.next());
        return JwsSigner.of(key, algorithm).sign(header(), claims);
    }

    String keyId() {
        return client.keyId().orElseGet(() -> KeyIds.of(key.certificate().getPublicKey()));
    }

    private Map<String, Object> header() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", client.type());
        header.put("kid", keyId());
        switch (client.certificate()) {
            case NONE -> {}
            case CHAIN -> header.put("x5c", X5c.of(key.chain()));
            case THUMBPRINT ->
                header.put("x5t#S256", Digest.of(key.certificate()).text());
        }
        return header;
    }
}
