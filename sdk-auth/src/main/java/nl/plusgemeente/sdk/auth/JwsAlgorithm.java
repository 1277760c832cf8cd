package nl.plusgemeente.sdk.auth;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.security.interfaces.EdECKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ways of signing that tokens between organisations may have (RFC 7518 §3.1, RFC 8037): asymmetric ones only.
 * {@code none} and the HMAC algorithms are not among them, so that no setting can let them in; the shared secrets of ZGW
 * have a place of their own.
 */
public enum JwsAlgorithm {
    /** RSASSA-PSS with SHA-256: the preferred one. */
    PS256("RSASSA-PSS", "SHA-256", MGF1ParameterSpec.SHA256, 32),
    /** RSASSA-PSS with SHA-384. */
    PS384("RSASSA-PSS", "SHA-384", MGF1ParameterSpec.SHA384, 48),
    /** RSASSA-PSS with SHA-512. */
    PS512("RSASSA-PSS", "SHA-512", MGF1ParameterSpec.SHA512, 64),
    /** RSASSA-PKCS1-v1_5 with SHA-256. */
    RS256("SHA256withRSA"),
    /** RSASSA-PKCS1-v1_5 with SHA-384. */
    RS384("SHA384withRSA"),
    /** RSASSA-PKCS1-v1_5 with SHA-512. */
    RS512("SHA512withRSA"),
    /** ECDSA on P-256 with SHA-256. */
    ES256("SHA256withECDSAinP1363Format", "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),
    /** ECDSA on P-384 with SHA-384. */
    ES384(
            "SHA384withECDSAinP1363Format",
            "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),
    /** ECDSA on P-521 with SHA-512. */
    ES512(
            "SHA512withECDSAinP1363Format",
            "1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5"
                    + "c9b8899c47aebb6fb71e91386409"),
    /** Ed25519; stands in tokens as {@code EdDSA}. */
    EDDSA("Ed25519");

    /** NIST and BSI refuse shorter ones, and so does PKIoverheid. */
    private static final int SHORTEST_RSA = 2048;
    /** A longer key, or exponent, only costs the verifier time. */
    private static final int LONGEST_RSA = 8192;

    private static final int LONGEST_EXPONENT = 64;
    private static final Map<String, JwsAlgorithm> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(JwsAlgorithm::id, Function.identity()));

    private final String jca;
    /** The order of the curve's generator, which tells curves of one size apart. */
    private final @Nullable BigInteger order;

    private final @Nullable PSSParameterSpec pss;

    JwsAlgorithm(String jca) {
        this.jca = jca;
        this.order = null;
        this.pss = null;
    }

    JwsAlgorithm(String jca, String order) {
        this.jca = jca;
        this.order = new BigInteger(order, 16);
        this.pss = null;
    }

    JwsAlgorithm(String jca, String digest, MGF1ParameterSpec mask, int salt) {
        this.jca = jca;
        this.order = null;
        this.pss = new PSSParameterSpec(digest, "MGF1", mask, salt, PSSParameterSpec.TRAILER_FIELD_BC);
    }

    /**
     * The algorithm as it stands in a token's {@code alg}.
     *
     * @return for example {@code PS256}
     */
    public String id() {
        return this == EDDSA ? "EdDSA" : name();
    }

    /**
     * The algorithm that a token names; letter case counts.
     *
     * @param id the value of {@code alg}
     * @return empty for all that is not in this list, {@code none} and {@code HS256} among it
     */
    public static Optional<JwsAlgorithm> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * Whether a public key is of the right kind and size for this algorithm: RSA of 2,048 to 8,192 bits with a common
     * exponent, EC on the algorithm's own curve, or Ed25519.
     *
     * @param key the key
     * @return {@code false} for a key that must not be used with it
     */
    public boolean fits(PublicKey key) {
        if (order != null) {
            return key instanceof ECKey ec && ec.getParams().getOrder().equals(order);
        }
        if (this == EDDSA) {
            return key instanceof EdECKey ed && ed.getParams().getName().equals(NamedParameterSpec.ED25519.getName());
        }
        return key instanceof RSAPublicKey rsa && fits(rsa);
    }

    private static boolean fits(RSAPublicKey rsa) {
        int bits = rsa.getModulus().bitLength();
        BigInteger exponent = rsa.getPublicExponent();
        return bits >= SHORTEST_RSA
                && bits <= LONGEST_RSA
                && exponent.bitLength() > 1
                && exponent.bitLength() <= LONGEST_EXPONENT
                && exponent.testBit(0);
    }

    /**
     * What signs or verifies with this algorithm, its parameters set.
     *
     * @param provider the security provider to use; {@code null} for whichever can
     * @return a fresh object, not initialized
     * @throws GeneralSecurityException when no provider has the algorithm
     */
    public Signature signature(@Nullable Provider provider) throws GeneralSecurityException {
        Signature signature = provider == null ? Signature.getInstance(jca) : Signature.getInstance(jca, provider);
        if (pss != null) {
            signature.setParameter(pss);
        }
        return signature;
    }
}
