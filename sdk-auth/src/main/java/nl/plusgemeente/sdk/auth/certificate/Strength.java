package nl.plusgemeente.sdk.auth.certificate;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which keys and signatures are strong enough, and cheap enough to look at. */
final class Strength {
    /** RSASSA-PSS, whose hash stands in its parameters. */
    private static final String PSS = "1.2.840.113549.1.1.10";

    private static final Set<String> SIGNATURES = Set.of(
            "1.2.840.113549.1.1.11", // SHA-256, 384 and 512 with RSA
            "1.2.840.113549.1.1.12",
            "1.2.840.113549.1.1.13",
            "1.2.840.10045.4.3.2", // SHA-256, 384 and 512 with ECDSA
            "1.2.840.10045.4.3.3",
            "1.2.840.10045.4.3.4",
            "1.3.101.112", // Ed25519 and Ed448
            "1.3.101.113");
    private static final Set<String> HASHES = Set.of("SHA-256", "SHA-384", "SHA-512");
    private static final int RSA_LEAST = 2048;
    private static final int RSA_MOST = 8192;
    private static final int EC_LEAST = 256;

    private Strength() {}

    /** What is wrong with a key; empty when it will do. */
    static Optional<String> fault(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            boolean fits = bits >= RSA_LEAST
                    && bits <= RSA_MOST
                    && rsa.getPublicExponent().bitLength() > 1;
            return fits ? Optional.empty() : Optional.of("RSA of " + bits + " bits");
        }
        if (key instanceof ECPublicKey ec) {
            int bits = ec.getParams().getOrder().bitLength();
            return bits >= EC_LEAST ? Optional.empty() : Optional.of("EC of " + bits + " bits");
        }
        return key instanceof EdECPublicKey
                ? Optional.empty()
                : Optional.of("a key of kind " + SubjectName.printable(key.getAlgorithm(), 40));
    }

    /** What is wrong with the way in which something was signed; empty when it will do. */
    static Optional<String> fault(String oid, String name, byte @Nullable [] parameters) {
        boolean fits = oid.equals(PSS) ? isStrong(parameters) : SIGNATURES.contains(oid);
        return fits ? Optional.empty() : Optional.of(SubjectName.printable(name, 60));
    }

    private static boolean isStrong(byte @Nullable [] parameters) {
        if (parameters == null) {
            return false; // the standard value is SHA-1
        }
        try {
            AlgorithmParameters pss = AlgorithmParameters.getInstance("RSASSA-PSS");
            pss.init(parameters);
            PSSParameterSpec spec = pss.getParameterSpec(PSSParameterSpec.class);
            return HASHES.contains(spec.getDigestAlgorithm())
                    && spec.getMGFParameters() instanceof MGF1ParameterSpec mask
                    && HASHES.contains(mask.getDigestAlgorithm());
        } catch (GeneralSecurityException | IOException e) {
            return false;
        }
    }
}
