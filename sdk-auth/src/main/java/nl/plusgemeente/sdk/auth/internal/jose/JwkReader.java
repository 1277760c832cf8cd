package nl.plusgemeente.sdk.auth.internal.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.VerificationKey;

/** Reads one public JSON Web Key (RFC 7517), for verifying and nothing else. */
public final class JwkReader {
    /** What only the owner of a key may have (RFC 7518 §6.2.2, §6.3.2, §6.4.1). */
    private static final Set<String> PRIVATE = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

    /** The beginning of the X.509 form of every Ed25519 key (RFC 8410 §4). */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private JwkReader() {}

    /**
     * Reads a key.
     *
     * @param members the key's members
     * @return the key, usable with one algorithm at least
     * @throws RefusedException when it is no such key, not for verifying, too weak, or holds private parts
     */
    public static VerificationKey read(Map<String, Object> members) throws RefusedException {
        if (members.keySet().stream().anyMatch(PRIVATE::contains)) {
            throw refused("holds a private or shared key: it is known to others than its owner");
        }
        if (!isForVerifying(members)) {
            throw refused("is not for verifying (use, key_ops)");
        }
        PublicKey key = publicKey(members);
        if (Roca.hit(key)) {
            throw refused("was made by a generator whose keys can be broken (CVE-2017-15361)");
        }
        VerificationKey read = new VerificationKey(key, algorithm(members));
        if (!read.isUsable()) {
            throw refused("fits no algorithm: RSA of 2048 bits or more, a NIST curve, or Ed25519 is needed");
        }
        return read;
    }

    /**
     * The thumbprint of a key (RFC 7638, SHA-256).
     *
     * @param members the key's members
     * @return base64url
     * @throws RefusedException when it is no key
     */
    public static String thumbprint(Map<String, Object> members) throws RefusedException {
        try {
            return JWK.parse(members).computeThumbprint().toString();
        } catch (ParseException | JOSEException | RuntimeException e) {
            throw refused("has no thumbprint");
        }
    }

    private static boolean isForVerifying(Map<String, Object> members) {
        Object use = members.get("use");
        Object operations = members.get("key_ops");
        return (use == null || use.equals("sig"))
                && (operations == null || operations instanceof List<?> list && list.contains("verify"));
    }

    private static Optional<JwsAlgorithm> algorithm(Map<String, Object> members) throws RefusedException {
        Object name = members.get("alg");
        if (name == null) {
            return Optional.empty();
        }
        Optional<JwsAlgorithm> known = name instanceof String text ? JwsAlgorithm.of(text) : Optional.empty();
        if (known.isEmpty()) {
            throw refused("is for an algorithm that is not known here");
        }
        return known;
    }

    // Nimbus and the JDK answer odd numbers and points off the curve with exceptions of many kinds.
    private static PublicKey publicKey(Map<String, Object> members) throws RefusedException {
        try {
            JWK jwk = JWK.parse(members);
            if (jwk instanceof RSAKey rsa) {
                return rsa.toRSAPublicKey();
            }
            if (jwk instanceof ECKey ec) {
                return ec.toECPublicKey();
            }
            if (jwk instanceof OctetKeyPair pair && Curve.Ed25519.equals(pair.getCurve())) {
                return ed25519(pair.getDecodedX());
            }
        } catch (ParseException | JOSEException | GeneralSecurityException | RuntimeException e) {
            throw refused("is damaged, or not on its curve");
        }
        throw refused("is of a kind that does not verify");
    }

    private static PublicKey ed25519(byte[] point) throws GeneralSecurityException {
        byte[] encoded = java.util.Arrays.copyOf(ED25519, ED25519.length + point.length);
        System.arraycopy(point, 0, encoded, ED25519.length, point.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static RefusedException refused(String why) {
        return RefusedException.invalid("The key " + why + ".");
    }
}
