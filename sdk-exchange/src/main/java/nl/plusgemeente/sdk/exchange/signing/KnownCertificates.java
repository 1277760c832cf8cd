package nl.plusgemeente.sdk.exchange.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/** Certificates of signers that send a thumbprint and no certificate. Thread-safe. */
@FunctionalInterface
public interface KnownCertificates {

    /** None. */
    KnownCertificates NONE = thumbprint -> List.of();

    /**
     * The chain of a certificate. Nothing is believed of it: it is checked as one that came along.
     *
     * @param thumbprint SHA-256 of the certificate in base64url without padding ({@code x5t#S256}), 43 characters
     * @return the certificate, then that of its issuer and so on; empty when it is not known
     */
    List<X509Certificate> chain(String thumbprint);
}
