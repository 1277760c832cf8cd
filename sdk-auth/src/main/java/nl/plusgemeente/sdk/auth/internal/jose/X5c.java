package nl.plusgemeente.sdk.auth.internal.jose;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/** The chain of a certificate as it stands in tokens and key sets (RFC 7515 §4.1.6, RFC 7517 §4.7). */
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

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate that was read has an encoding", e);
        }
    }
}
