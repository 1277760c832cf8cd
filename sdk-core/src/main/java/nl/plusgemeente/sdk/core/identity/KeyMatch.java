package nl.plusgemeente.sdk.core.identity;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a private key belongs to a certificate, also when the key never leaves its HSM. */
record KeyMatch(PrivateKey privateKey, @Nullable Provider provider) {
    private static final Map<String, String> SIGNATURES =
            Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "EdDSA");
    private static final byte[] PROBE = {'p', 'r', 'o', 'b', 'e'};

    void require(X509Certificate certificate) {
        PublicKey publicKey = certificate.getPublicKey();
        boolean matches;
        // a key that shows its modulus needs no signature, for which an HSM might ask a PIN
        if (privateKey instanceof RSAKey mine && publicKey instanceof RSAKey theirs) {
            matches = mine.getModulus().equals(theirs.getModulus());
        } else {
            matches = privateKey.getAlgorithm().equals(publicKey.getAlgorithm())
                    && SIGNATURES.containsKey(publicKey.getAlgorithm())
                    && verifies(probe(certificate), publicKey);
        }
        if (!matches) {
            throw IdentityFaults.mismatch(CertificateLine.of(certificate));
        }
    }

    private byte[] probe(X509Certificate certificate) {
        String algorithm = signatureOf(certificate.getPublicKey());
        try {
            Signature signer =
                    provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
            signer.initSign(privateKey);
            signer.update(PROBE);
            return signer.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            throw IdentityFaults.unusable(CertificateLine.of(certificate), e);
        }
    }

    private static boolean verifies(byte[] signature, PublicKey publicKey) {
        try {
            Signature verifier = Signature.getInstance(signatureOf(publicKey));
            verifier.initVerify(publicKey);
            verifier.update(PROBE);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // a signature of another curve is malformed, not just wrong
        }
    }

    private static String signatureOf(PublicKey publicKey) {
        return SIGNATURES.getOrDefault(publicKey.getAlgorithm(), publicKey.getAlgorithm());
    }
}
