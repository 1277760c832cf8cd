package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/**
 * The compact JWS that stands for a signature (FSC Core 2.0.0 §4.2.3), taken apart.
 *
 * @param algorithm how it is signed
 * @param thumbprint SHA-256 of the certificate, in base64url without padding
 * @param hash what is signed
 * @param type what is said by it
 * @param signedAt when
 * @param input header and payload as they are signed
 * @param signature the signature, encoded
 */
record ContractJws(
        JwsAlgorithm algorithm,
        String thumbprint,
        String hash,
        String type,
        Instant signedAt,
        String input,
        String signature) {
    /** PSS and EdDSA are not among those of §4.2.3, though the key sets of the OpenAPI may name PSS. */
    static final Set<JwsAlgorithm> ALGORITHMS = EnumSet.of(
            JwsAlgorithm.RS256,
            JwsAlgorithm.RS384,
            JwsAlgorithm.RS512,
            JwsAlgorithm.ES256,
            JwsAlgorithm.ES384,
            JwsAlgorithm.ES512);

    static final String ALG = "alg";
    static final String X5T = "x5t#S256";
    static final String HASH = "contract_content_hash";
    static final String TYPE = "type";
    static final String SIGNED_AT = "signed_at";
    /** An RSA key of 8192 bits and a header with a chain in it stay far below. */
    private static final int LONGEST = 64 * 1024;

    private static final int DEPTH = 4;
    private static final long END_OF_TIME = 253_402_300_800L;

    static ContractJws parse(String jws) {
        int first = jws.indexOf('.');
        int second = jws.indexOf('.', first + 1);
        if (jws.length() > LONGEST || first < 1 || second < 0 || jws.indexOf('.', second + 1) >= 0) {
            throw form("it is no compact JWS of header, payload and signature");
        }
        Map<String, Object> header = members(jws.substring(0, first), "header");
        if (header.containsKey("crit")) {
            throw form("its header has crit, with which nothing is known here");
        }
        JwsAlgorithm algorithm = text(header, ALG)
                .flatMap(JwsAlgorithm::of)
                .filter(ALGORITHMS::contains)
                .orElseThrow(() -> new ContractSignatureException(
                        SignatureFault.ALGORITHM,
                        "The signature on the contract is made with an algorithm that FSC does not allow: have the peer sign"
                                + " with RS256, RS384, RS512, ES256, ES384 or ES512."));
        String thumbprint =
                text(header, X5T).orElseThrow(() -> form("its header does not name a certificate (x5t#S256)"));
        Map<String, Object> payload = members(jws.substring(first + 1, second), "payload");
        if (!(payload.get(SIGNED_AT) instanceof Long seconds) || seconds < 0 || seconds >= END_OF_TIME) {
            throw form("its signed_at is no number of whole seconds since 1970");
        }
        String signature = jws.substring(second + 1);
        decoded(signature, "signature");
        return new ContractJws(
                algorithm,
                thumbprint,
                text(payload, HASH).orElseThrow(() -> form("its payload has no contract_content_hash")),
                text(payload, TYPE).orElseThrow(() -> form("its payload has no type")),
                Instant.ofEpochSecond(seconds),
                jws.substring(0, second),
                signature);
    }

    /** Whether a key made it. */
    boolean isSignedBy(VerificationKey key) {
        return key.verifies(algorithm, input.getBytes(US_ASCII), Base64Url.decode(signature));
    }

    private static Map<String, Object> members(String part, String name) {
        try {
            return StrictJson.object(decoded(part, name), DEPTH);
        } catch (JsonException e) {
            throw form("its " + name + " is not one JSON object with each member once");
        }
    }

    private static byte[] decoded(String part, String name) {
        try {
            return Base64Url.decode(part);
        } catch (IllegalArgumentException e) {
            throw form("its " + name + " is no base64url without padding");
        }
    }

    private static Optional<String> text(Map<String, Object> members, String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static ContractSignatureException form(String what) {
        return new ContractSignatureException(
                SignatureFault.FORM,
                "The signature on the contract is not in the form of FSC Core 2.0.0, 4.2.3: " + what
                        + ". Have the peer sign again.");
    }
}
