package nl.plusgemeente.sdk.core.identity;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/**
 * Whom to trust: the root certificates to which a server's certificate, or that of a signer, must lead. Either those of
 * the Java platform, or exactly the ones given, such as the private root of PKIoverheid.
 */
public final class TrustAnchors {
    private static final TrustAnchors SYSTEM = new TrustAnchors(List.of());
    private static final int SHOWN = 5;

    private final List<X509Certificate> certificates;

    private TrustAnchors(List<X509Certificate> certificates) {
        this.certificates = certificates.stream().distinct().toList();
    }

    /**
     * The roots of the Java platform, for hosts on the public internet.
     *
     * @return anchors without certificates of their own
     */
    public static TrustAnchors system() {
        return SYSTEM;
    }

    /**
     * Exactly these roots, and none of the platform.
     *
     * @param certificates at least one
     * @return the anchors
     * @throws IllegalArgumentException if there are none, as that would trust the platform's roots instead
     */
    public static TrustAnchors of(X509Certificate... certificates) {
        if (certificates.length == 0) {
            throw new IllegalArgumentException(
                    "Trust anchors need at least one certificate; for those of the platform there is TrustAnchors.system()");
        }
        return new TrustAnchors(List.of(certificates));
    }

    /**
     * Exactly the roots in a PEM file, and none of the platform. The file is read now; text around the certificates is
     * passed over.
     *
     * @param file a file of at most 4 MiB
     * @return the anchors
     * @throws ConfigurationException if the file cannot be read or holds no certificate
     */
    public static TrustAnchors pem(Path file) {
        return new TrustAnchors(new PemCertificates(file).read());
    }

    /**
     * Whether these are the roots of the Java platform.
     *
     * @return false for roots of our own
     */
    public boolean isSystem() {
        return certificates.isEmpty();
    }

    /**
     * The roots.
     *
     * @return each once; empty for those of the platform
     */
    public List<X509Certificate> certificates() {
        return certificates;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrustAnchors that && certificates.equals(that.certificates);
    }

    @Override
    public int hashCode() {
        return certificates.hashCode();
    }

    /**
     * How many roots there are, and the names of the first.
     *
     * @return one line
     */
    @Override
    public String toString() {
        if (isSystem()) {
            return "trust anchors of the Java platform";
        }
        String names = certificates.stream()
                .limit(SHOWN)
                .map(certificate -> CertificateLine.commonName(certificate.getSubjectX500Principal()))
                .collect(Collectors.joining("; "));
        return certificates.size() + " trust anchors: " + names + (certificates.size() > SHOWN ? "; …" : "");
    }
}
