package nl.plusgemeente.sdk.auth.internal.jose;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;

/** The members of a JWK that make up a public key (RFC 7518 §6, RFC 8037 §2): nothing private can be among them. */
public final class PublicJwk {
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final Map<JwsAlgorithm, String> CURVES =
            Map.of(JwsAlgorithm.ES256, "P-256", JwsAlgorithm.ES384, "P-384", JwsAlgorithm.ES512, "P-521");
    private static final int ED25519_LENGTH = 32;

    private PublicJwk() {}

    /**
     * The required members of a key, which are those of its thumbprint (RFC 7638 §3.2).
     *
     * @param key RSA, EC on a curve of NIST, or Ed25519
     * @return in alphabetical order
     * @throws IllegalArgumentException if no JWK is defined for such a key, or none that tokens may be signed with
     */
    public static SortedMap<String, String> members(PublicKey key) {
        SortedMap<String, String> members = new TreeMap<>();
        if (key instanceof RSAPublicKey rsa) {
            members.put("kty", "RSA");
            members.put("n", unsigned(rsa.getModulus(), 0));
            members.put("e", unsigned(rsa.getPublicExponent(), 0));
        } else if (key instanceof ECPublicKey ec) {
            int length = (ec.getParams().getCurve().getField().getFieldSize() + 7) / 8;
            members.put("kty", "EC");
            members.put("crv", curve(ec));
            members.put("x", unsigned(ec.getW().getAffineX(), length));
            members.put("y", unsigned(ec.getW().getAffineY(), length));
        } else if (key instanceof EdECPublicKey && JwsAlgorithm.EDDSA.fits(key)) {
            byte[] encoded = key.getEncoded();
            members.put("kty", "OKP");
            members.put("crv", "Ed25519");
            // the encoding of a public key ends with the 32 bytes of RFC 8032
            members.put(
                    "x",
                    BASE64URL.encodeToString(
                            Arrays.copyOfRange(encoded, encoded.length - ED25519_LENGTH, encoded.length)));
        } else {
            throw unknown(key);
        }
        return members;
    }

    private static String curve(ECPublicKey key) {
        return CURVES.entrySet().stream()
                .filter(entry -> entry.getKey().fits(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> unknown(key));
    }

    /** Big-endian, without the byte for the sign, and with leading zeros up to a length. */
    private static String unsigned(BigInteger number, int length) {
        int bytes = Math.max(length, (number.bitLength() + 7) / 8);
        byte[] signed = number.toByteArray();
        byte[] unsigned = new byte[bytes];
        int taken = Math.min(signed.length, bytes);
        System.arraycopy(signed, signed.length - taken, unsigned, bytes - taken, taken);
        return BASE64URL.encodeToString(unsigned);
    }

    private static IllegalArgumentException unknown(PublicKey key) {
        return new IllegalArgumentException("No token can be signed with a key of this kind (" + key.getAlgorithm()
                + "): use RSA, EC on P-256, P-384 or P-521, or Ed25519");
    }
}
