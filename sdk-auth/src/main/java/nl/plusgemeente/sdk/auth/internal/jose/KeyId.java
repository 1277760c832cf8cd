package nl.plusgemeente.sdk.auth.internal.jose;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** The SHA-256 thumbprint of a public key (RFC 7638, RFC 8037 appendix A.3), by which a key is known. */
public final class KeyId {
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final int ED25519_LENGTH = 32;

    private KeyId() {}

    /**
     * The thumbprint.
     *
     * @param key an RSA, EC or Ed25519 key
     * @return 43 letters of base64url
     */
    public static String of(PublicKey key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(canonical(key).getBytes(US_ASCII));
            return BASE64URL.encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("A Java platform has SHA-256", e);
        }
    }

    private static String canonical(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return "{\"e\":\"" + number(rsa.getPublicExponent(), 0) + "\",\"kty\":\"RSA\",\"n\":\""
                    + number(rsa.getModulus(), 0) + "\"}";
        }
        if (key instanceof ECPublicKey ec) {
            int bits = ec.getParams().getCurve().getField().getFieldSize();
            int length = (bits + 7) / 8;
            return "{\"crv\":\"P-" + bits + "\",\"kty\":\"EC\",\"x\":\""
                    + number(ec.getW().getAffineX(), length) + "\",\"y\":\""
                    + number(ec.getW().getAffineY(), length) + "\"}";
        }
        byte[] encoded = key.getEncoded();
        byte[] point = Arrays.copyOfRange(encoded, encoded.length - ED25519_LENGTH, encoded.length);
        return "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + BASE64URL.encodeToString(point) + "\"}";
    }

    private static String number(BigInteger value, int length) {
        byte[] bytes = value.toByteArray();
        int from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        int size = Math.max(length, bytes.length - from);
        byte[] plain = new byte[size];
        System.arraycopy(bytes, from, plain, size - (bytes.length - from), bytes.length - from);
        return BASE64URL.encodeToString(plain);
    }
}
