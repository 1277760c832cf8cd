package nl.plusgemeente.sdk.auth.internal.jose;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/**
 * Signs compact JWS with one key.
 *
 * @param key the key and how it signs
 */
public record JwsSigner(SigningKey key) {
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    /**
     * Signs with the key of a certificate.
     *
     * @param identity the key
     * @param algorithm how to sign; must fit the key
     * @return a signer
     * @throws nl.plusgemeente.sdk.core.error.ConfigurationException when the algorithm is not for such a key
     */
    public static JwsSigner of(ClientIdentity identity, JwsAlgorithm algorithm) {
        return new JwsSigner(SigningKey.of(identity, algorithm));
    }

    /**
     * Signs claims.
     *
     * @param header members beside {@code alg}
     * @param claims the payload
     * @return header, payload and signature
     * @throws nl.plusgemeente.sdk.core.error.ConfigurationException when the key makes no signature
     */
    public String sign(Map<String, ?> header, Map<String, ?> claims) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("alg", key.algorithm().id());
        whole.putAll(header);
        String input = encoded(whole) + "." + encoded(claims);
        return input + "." + BASE64URL.encodeToString(key.sign(input.getBytes(US_ASCII)));
    }

    private static String encoded(Map<String, ?> members) {
        return BASE64URL.encodeToString(
                JSONObjectUtils.toJSONString(new LinkedHashMap<>(members)).getBytes(UTF_8));
    }

    /** The algorithm: the key says nothing. */
    @Override
    public String toString() {
        return "JwsSigner[" + key.algorithm().id() + "]";
    }
}
