package nl.plusgemeente.sdk.auth;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs JWTs with a shared secret (RFC 7515, HS256). Only the ZGW way of authenticating reaches it: where keys are public,
 * an HMAC would be a forgery. JCA takes the short secrets that the ZGW world has and JOSE libraries refuse.
 */
final class Hs256 {
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER =
            BASE64URL.encodeToString("{\"typ\":\"JWT\",\"alg\":\"HS256\"}".getBytes(US_ASCII));

    private Hs256() {}

    static String token(Map<String, Object> claims, byte[] secret) {
        String payload =
                BASE64URL.encodeToString(JSONObjectUtils.toJSONString(claims).getBytes(UTF_8));
        String input = HEADER + "." + payload;
        return input + "." + BASE64URL.encodeToString(mac(input, secret));
    }

    private static byte[] mac(String input, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(input.getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
