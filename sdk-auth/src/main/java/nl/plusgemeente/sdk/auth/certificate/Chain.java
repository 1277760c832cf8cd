package nl.plusgemeente.sdk.auth.certificate;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/**
 * A chain as it was shown: looked at before any signature is computed, so that one that is made to be expensive is not.
 *
 * @param certificates the holder's first, each issued by the next; an anchor at the end is left out
 */
record Chain(List<X509Certificate> certificates) {
    /** Holder, two or three authorities, root: PKIoverheid has four. */
    private static final int LONGEST = 8;

    private static final int LARGEST = 16 * 1024;

    static Chain of(List<X509Certificate> shown, List<X509Certificate> anchors) {
        int size = shown.size();
        if (size == 0 || size > LONGEST) {
            throw Rejection.ofChain(
                    "length",
                    "1 to " + LONGEST + " certificates",
                    String.valueOf(size),
                    "have the other side send its own certificate and those of its issuers");
        }
        List<X509Certificate> own =
                size > 1 && anchors.contains(shown.get(size - 1)) ? shown.subList(0, size - 1) : shown;
        Chain chain = new Chain(List.copyOf(own));
        chain.requireOrder();
        chain.certificates().forEach(Chain::requireStrength);
        return chain;
    }

    X509Certificate holder() {
        return certificates.get(0);
    }

    private void requireOrder() {
        if (new HashSet<>(certificates).size() < certificates.size()) {
            throw Rejection.ofChain(
                    "order", "each certificate once", "one that stands twice", "have the other side mend its chain");
        }
        for (int i = 0; i + 1 < certificates.size(); i++) {
            X509Certificate issuer = certificates.get(i + 1);
            if (!certificates.get(i).getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
                throw Rejection.of(
                        certificates.get(i),
                        "order",
                        "its issuer "
                                + SubjectName.commonName(certificates.get(i).getIssuerX500Principal()) + " next",
                        SubjectName.line(issuer),
                        "have the other side send its own certificate first, and after each that of its issuer");
            }
        }
    }

    private static void requireStrength(X509Certificate certificate) {
        int size = size(certificate);
        if (size > LARGEST) {
            throw Rejection.of(
                    certificate,
                    "size",
                    "at most " + LARGEST + " bytes",
                    size + " bytes",
                    "do not accept it: certificates of organisations are a tenth of that");
        }
        Strength.fault(certificate.getPublicKey()).ifPresent(found -> {
            throw Rejection.of(
                    certificate,
                    "key",
                    "RSA of 2048 to 8192 bits, EC on P-256 or larger, or EdDSA",
                    found,
                    "have its holder ask for one with another key");
        });
        Strength.fault(certificate.getSigAlgOID(), certificate.getSigAlgName(), certificate.getSigAlgParams())
                .ifPresent(found -> {
                    throw Rejection.of(
                            certificate,
                            "signature algorithm",
                            "RSA, RSA-PSS or ECDSA with SHA-256 or larger, or EdDSA",
                            found,
                            "have its holder ask for one that is signed in a way of today");
                });
    }

    private static int size(X509Certificate certificate) {
        try {
            return certificate.getEncoded().length;
        } catch (CertificateEncodingException e) {
            return Integer.MAX_VALUE;
        }
    }

    /** Refuses a certificate outside its time. */
    static void requireValid(X509Certificate certificate, Instant at) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (at.isBefore(from) || at.isAfter(until)) {
            throw Rejection.of(
                    certificate,
                    "validity",
                    "a moment from " + from + " to " + until,
                    at.toString(),
                    at.isAfter(until)
                            ? "have its holder replace it"
                            : "check the clock of this machine, or wait until it begins");
        }
    }
}
