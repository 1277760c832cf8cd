package nl.plusgemeente.sdk.auth.certificate;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;

/** The chain of a certificate as it stands in tokens, signatures and key sets (RFC 7515 §4.1.6, RFC 7517 §4.7). */
public final class X5c {

    private X5c() {}

    /**
     * The value of {@code x5c}.
     *
     * @param chain the certificate, then that of its issuer and so on
     * @return each in DER, in base64 with padding
     */
    public static List<String> of(List<X509Certificate> chain) {
        return chain.stream().map(X5c::encoded).toList();
    }

    /**
     * Reads a chain that came along. Nothing is believed of it: {@link OinCertificatePolicy} decides.
     *
     * @param encoded the value of {@code x5c}; the caller has bounded its size
     * @return the certificates, in the same order
     * @throws CertificateRejectedException when one is no certificate in DER, in base64 with padding and nothing else
     *     (SDK-5040)
     */
    public static List<X509Certificate> parse(List<String> encoded) {
        List<X509Certificate> chain = new ArrayList<>(encoded.size());
        for (String text : encoded) {
            chain.add(certificate(text));
        }
        return List.copyOf(chain);
    }

    /**
     * The value of {@code x5t#S256} (RFC 7515 §4.1.8).
     *
     * @param certificate the certificate
     * @return its SHA-256 in base64url without padding, 43 characters
     */
    public static String thumbprint(X509Certificate certificate) {
        return Digest.of(certificate).text();
    }

    private static X509Certificate certificate(String text) {
        try {
            byte[] der = Base64.getDecoder().decode(text);
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            // the factory also takes PEM, and passes over what follows a certificate
            if (certificate.getEncoded().length == der.length) {
                return certificate;
            }
        } catch (CertificateException | IllegalArgumentException e) {
            throw notACertificate(e);
        }
        throw notACertificate(null);
    }

    private static CertificateRejectedException notACertificate(@org.jspecify.annotations.Nullable Exception cause) {
        return new CertificateRejectedException(
                AuthErrors.CERTIFICATE,
                "The chain that came along (x5c) holds something that is no certificate: expected DER in base64 with"
                        + " padding; have the other side mend it.",
                false,
                cause);
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate that was read has an encoding", e);
        }
    }
}
