package nl.plusgemeente.sdk.exchange.internal.fsc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/**
 * A compact JWS as FSC writes it for signatures on contracts and for access tokens (FSC Core 2.0.0 §4.2.3, §4.4.1), taken
 * apart. Who signed it is not known by that.
 *
 * @param algorithm how it is signed
 * @param thumbprint the SHA-256 of the certificate ({@code x5t#S256}), as it stands there
 * @param payload the members of what is signed, as {@link StrictJson#exact(byte[], int)} gives them
 * @param input header and payload as they are signed
 * @param signature the signature, encoded
 */
public record FscJws(
        JwsAlgorithm algorithm, String thumbprint, Map<String, Object> payload, String input, String signature) {
    /** The member of a header that names its algorithm. */
    public static final String ALG = "alg";
    /** The member of a header, and of {@code cnf}, that names a certificate. */
    public static final String X5T = "x5t#S256";

    private static final int HEADER_DEPTH = 4;
    /** PSS and EdDSA are not among those of §4.2.3, though the key sets of the OpenAPI may name PSS. */
    private static final Set<JwsAlgorithm> ALGORITHMS = EnumSet.of(
            JwsAlgorithm.RS256,
            JwsAlgorithm.RS384,
            JwsAlgorithm.RS512,
            JwsAlgorithm.ES256,
            JwsAlgorithm.ES384,
            JwsAlgorithm.ES512);

    /**
     * Whether FSC signs with it.
     *
     * @param algorithm any algorithm
     * @return {@code true} for RS256, RS384, RS512, ES256, ES384 and ES512
     */
    public static boolean allows(JwsAlgorithm algorithm) {
        return ALGORITHMS.contains(algorithm);
    }

    /**
     * Takes one apart.
     *
     * @param jws what somebody sent
     * @param longest the largest number of characters
     * @param depth how deep objects may nest in the payload
     * @return its parts
     * @throws FscJwsException when it has another form, or is made with another algorithm
     */
    public static FscJws parse(String jws, int longest, int depth) throws FscJwsException {
        int first = jws.indexOf('.');
        int second = jws.indexOf('.', first + 1);
        if (jws.length() > longest || first < 1 || second < 0 || jws.indexOf('.', second + 1) >= 0) {
            throw new FscJwsException("it is no compact JWS of header, payload and signature");
        }
        Map<String, Object> header = members(jws.substring(0, first), "header", HEADER_DEPTH);
        if (header.containsKey("crit")) {
            throw new FscJwsException("its header has crit, with which nothing is known here");
        }
        JwsAlgorithm algorithm = algorithm(header);
        if (!(header.get(X5T) instanceof String thumbprint)) {
            throw new FscJwsException("its header does not name a certificate (x5t#S256)");
        }
        Map<String, Object> payload = members(jws.substring(first + 1, second), "payload", depth);
        String signature = jws.substring(second + 1);
        decoded(signature, "signature");
        return new FscJws(algorithm, thumbprint, payload, jws.substring(0, second), signature);
    }

    /**
     * Whether a key made it.
     *
     * @param key the key
     * @return {@code false} for a signature by another key, or over something else
     */
    public boolean isSignedBy(VerificationKey key) {
        return key.verifies(algorithm, input.getBytes(US_ASCII), Base64Url.decode(signature));
    }

    private static JwsAlgorithm algorithm(Map<String, Object> header) throws FscJwsException {
        if (header.get(ALG) instanceof String name) {
            JwsAlgorithm algorithm = JwsAlgorithm.of(name).orElse(null);
            if (algorithm != null && allows(algorithm)) {
                return algorithm;
            }
        }
        throw FscJwsException.ofAlgorithm();
    }

    private static Map<String, Object> members(String part, String name, int depth) throws FscJwsException {
        try {
            return StrictJson.exact(decoded(part, name), depth);
        } catch (JsonException e) {
            throw new FscJwsException("its " + name + " is not one JSON object with each member once");
        }
    }

    private static byte[] decoded(String part, String name) throws FscJwsException {
        try {
            return Base64Url.decode(part);
        } catch (IllegalArgumentException e) {
            throw new FscJwsException("its " + name + " is no base64url without padding");
        }
    }

    /** The algorithm: with the rest, somebody could call. */
    @Override
    public String toString() {
        return "FscJws[" + algorithm.id() + "]";
    }
}
