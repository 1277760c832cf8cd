package nl.plusgemeente.sdk.auth.key;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.auth.internal.jose.KeyIds;
import nl.plusgemeente.sdk.auth.internal.jose.PublicJwk;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.LiveKeys;

/**
 * Writes own keys as a JSON Web Key Set (RFC 7517 §5), for an address that authorization servers and partners read. After
 * a renewal both keys are in it, the one in use first, until nothing that the old one signed can be under way any more.
 *
 * <p>Each key has {@code kid} (its SHA-256 thumbprint, as in the tokens that it signs), {@code alg}, {@code use} and its
 * certificate chain in {@code x5c}, which shows the OIN (NL GOV OAuth §2.3.4, §3.1.5). Only public members are written:
 * private keys are never read.
 *
 * <pre>{@code
 * String document = JwksExporter.standard().export(sdk.keys("utrecht").orElseThrow());
 * }</pre>
 *
 * @param algorithm what the keys are published for; empty for PS256, the ES algorithm of the curve, or EdDSA
 */
public record JwksExporter(Optional<JwsAlgorithm> algorithm) {
    private static final List<JwsAlgorithm> PREFERRED =
            List.of(JwsAlgorithm.PS256, JwsAlgorithm.ES256, JwsAlgorithm.ES384, JwsAlgorithm.ES512, JwsAlgorithm.EDDSA);

    /**
     * Publishes each key for the algorithm with which the SDK signs by itself.
     *
     * @return an exporter
     */
    public static JwksExporter standard() {
        return new JwksExporter(Optional.empty());
    }

    /**
     * Publishes keys for another algorithm, where an authorization server knows fewer.
     *
     * @param algorithm for example {@code RS256}
     * @return an exporter
     */
    public static JwksExporter of(JwsAlgorithm algorithm) {
        return new JwksExporter(Optional.of(algorithm));
    }

    /**
     * The key in use and those that it replaced of late. Cheap: call it at every request.
     *
     * @param keys for example those of a tenant
     * @return JSON, to be served as {@code application/jwk-set+json}
     * @throws ConfigurationException when no key can be loaded, or one does not fit the algorithm (SDK-5001)
     */
    public String export(LiveKeys keys) {
        return export(keys.published());
    }

    /**
     * The keys of certificates.
     *
     * @param identities the one in use first; of two certificates for one key the first counts
     * @return JSON, to be served as {@code application/jwk-set+json}
     * @throws ConfigurationException when a key does not fit the algorithm (SDK-5001)
     */
    public String export(List<ClientIdentity> identities) {
        Map<String, Map<String, Object>> byName = new LinkedHashMap<>();
        for (ClientIdentity identity : identities) {
            Map<String, Object> key = key(identity);
            byName.putIfAbsent(String.valueOf(key.get("kid")), key);
        }
        return JSONObjectUtils.toJSONString(Map.of("keys", new ArrayList<>(byName.values())));
    }

    private Map<String, Object> key(ClientIdentity identity) {
        PublicKey key = identity.certificate().getPublicKey();
        JwsAlgorithm use = Stream.concat(algorithm.stream(), algorithm.isEmpty() ? PREFERRED.stream() : Stream.empty())
                .filter(candidate -> candidate.fits(key))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException(
                        AuthErrors.PROFILE,
                        "The key of the certificate (" + identity + ") cannot be published for "
                                + algorithm.map(JwsAlgorithm::id).orElse("signatures")
                                + ": choose an algorithm for its kind, and RSA of 2048 bits or more."));
        Map<String, Object> members = new LinkedHashMap<>(PublicJwk.members(key));
        members.put("kid", KeyIds.of(key));
        members.put("alg", use.id());
        members.put("use", "sig");
        members.put("x5c", X5c.of(identity.chain()));
        return members;
    }
}
