package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.auth.internal.jose.TokenPart;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/**
 * Metadata that are signed (RFC 8414 §2.1): they go before those that are not. OIDC-NLGOV wants them verified where they
 * are present, so that {@code NLGOV} refuses those for which the configuration has no key.
 *
 * @param profile how they may be signed
 * @param keys those of the configuration, which are the only ones that count
 */
record SignedMetadata(AuthProfile profile, List<PublicKey> keys) {
    private static final String MEMBER = "signed_metadata";
    private static final int DEPTH = 20;
    /** Our clock may be off, and that is told elsewhere. */
    private static final Duration LEEWAY = Duration.ofMinutes(2);

    SignedMetadata {
        keys = List.copyOf(keys);
    }

    /** What counts of metadata; refuses, with a {@link JsonException}, what should have been signed by a known key. */
    Map<String, Object> counted(Map<String, Object> members, Instant now) {
        Object signed = members.get(MEMBER);
        if (keys.isEmpty()) {
            if (signed != null && profile.equals(AuthProfile.NLGOV)) {
                throw new JsonException("they are signed, and there is no key to verify that: give the server's with"
                        + " metadataKeys(...)");
            }
            return members;
        }
        if (!(signed instanceof String text)) {
            throw new JsonException("they are not signed, as the configuration wants with metadataKeys(...)");
        }
        Map<String, Object> whole = new LinkedHashMap<>(members);
        whole.putAll(verified(text, now));
        return whole;
    }

    private Map<String, Object> verified(String text, Instant now) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            throw new JsonException("their signed_metadata are no JWT");
        }
        Map<String, Object> header = StrictJson.object(decoded(parts[0]), DEPTH);
        JwsAlgorithm algorithm = JwsAlgorithm.of(String.valueOf(header.get("alg")))
                .filter(profile.algorithms()::contains)
                .orElseThrow(() -> new JsonException("their signature is of a kind that the profile does not allow"));
        byte[] input = (parts[0] + "." + parts[1]).getBytes(US_ASCII);
        byte[] signature = decoded(parts[2]);
        if (header.containsKey("crit")
                || header.containsKey("b64")
                || keys.stream()
                        .noneMatch(key ->
                                new VerificationKey(key, Optional.empty()).verifies(algorithm, input, signature))) {
            throw new JsonException("their signature is not by a key of metadataKeys(...)");
        }
        Map<String, Object> claims = StrictJson.object(decoded(parts[1]), DEPTH);
        if (!(claims.get("iss") instanceof String)) {
            throw new JsonException("their signed_metadata do not say who signed (iss)");
        }
        if (claims.get("exp") != null
                && !(claims.get("exp") instanceof Long end
                        && end > now.minus(LEEWAY).getEpochSecond())) {
            throw new JsonException("the time of their signature is over");
        }
        return claims;
    }

    private static byte[] decoded(String part) {
        try {
            return TokenPart.decode(part);
        } catch (RefusedException e) {
            throw new JsonException("their signed_metadata are no JWT");
        }
    }
}
