package nl.plusgemeente.sdk.core.identity;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a private key belongs to a certificate, also when the key never leaves its HSM. */
record KeyMatch(PrivateKey privateKey, @Nullable Provider provider) {
    private static final Map<String, String> SIGNATURES =
            Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "EdDSA");
    private static final byte[] PROBE = {'p', 'r', 'o', 'b', 'e'};

    void require(X509Certificate certificate) {
        try {
            if (!matches(certificate.getPublicKey())) {
                throw IdentityFaults.mismatch(CertificateLine.of(certificate), null);
            }
        } catch (GeneralSecurityException e) {
            throw IdentityFaults.mismatch(CertificateLine.of(certificate), e);
        }
    }

    private boolean matches(PublicKey publicKey) throws GeneralSecurityException {
        // a key that shows its modulus needs no signature, which an HSM might ask a PIN for
        if (privateKey instanceof RSAKey mine && publicKey instanceof RSAKey theirs) {
            return mine.getModulus().equals(theirs.getModulus());
        }
        Optional<String> algorithm = Optional.ofNullable(SIGNATURES.get(publicKey.getAlgorithm()));
        return privateKey.getAlgorithm().equals(publicKey.getAlgorithm())
                && algorithm.isPresent()
                && verifies(publicKey, algorithm.get());
    }

    private boolean verifies(PublicKey publicKey, String algorithm) throws GeneralSecurityException {
        Signature signer =
                provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
        signer.initSign(privateKey);
        signer.update(PROBE);
        Signature verifier = Signature.getInstance(algorithm);
        verifier.initVerify(publicKey);
        verifier.update(PROBE);
        return verifier.verify(signer.sign());
    }
}
