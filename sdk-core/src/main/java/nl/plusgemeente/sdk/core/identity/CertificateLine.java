package nl.plusgemeente.sdk.core.identity;

import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;

/** A certificate in one line of a message. */
final class CertificateLine {
    private static final int LIMIT = 64;

    private CertificateLine() {}

    static String of(X509Certificate certificate) {
        String owner = Oin.ofSubject(certificate).map(oin -> "OIN " + oin).orElse("no OIN");
        return owner + ", issued by " + commonName(certificate.getIssuerX500Principal()) + ", valid until "
                + certificate.getNotAfter().toInstant();
    }

    /** The last and most specific common name, made harmless: whoever asks for a certificate chooses it. */
    static String commonName(X500Principal name) {
        return SubjectAttribute.COMMON_NAME.all(name).stream()
                .reduce((first, last) -> last)
                .map(text -> Input.printable(text, LIMIT))
                .orElse("(no name)");
    }
}
