package nl.plusgemeente.sdk.auth.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * A certificate that {@link OinCertificatePolicy} found in order.
 *
 * @param oin the organisation that it was given to
 * @param organisation the name of that organisation (subject {@code O}); for a sub-OIN that of its main organisation; empty
 *     where the subject has none or more than one
 * @param certificate the certificate
 * @param thumbprint its SHA-256 in base64url without padding, as in {@code x5t#S256} (RFC 7515 §4.1.8, RFC 8705 §3.1)
 * @param validatedAt when it was checked
 */
public record TrustedCertificate(
        Oin oin, Optional<String> organisation, X509Certificate certificate, String thumbprint, Instant validatedAt) {

    /** The number and the thumbprint. */
    @Override
    public String toString() {
        return "TrustedCertificate[" + oin + ", " + thumbprint + "]";
    }
}
