package nl.plusgemeente.sdk.core.identity;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.error.ConfigurationException;

/**
 * Whom to trust: the root certificates to which a server's certificate, or that of a signer, must lead. Either those of
 * the Java platform, or exactly the ones given, such as the private root of PKIoverheid.
 */
public final class TrustAnchors {
    private static final TrustAnchors SYSTEM = new TrustAnchors(List.of(), Set.of());
    private static final int SHOWN = 5;

    private final List<X509Certificate> certificates;
    private final Set<Oin> expectedOins;

    private TrustAnchors(List<X509Certificate> certificates, Set<Oin> expectedOins) {
        this.certificates = certificates.stream().distinct().toList();
        this.expectedOins = Set.copyOf(expectedOins);
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
        return new TrustAnchors(List.of(certificates), Set.of());
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
        return new TrustAnchors(new PemCertificates(file).read(), Set.of());
    }

    /**
     * The same roots, and only the servers of certain organisations: a server must show a certificate with one of these
     * numbers in its subject (Digikoppeling PKI001). A certificate without a number is refused too.
     *
     * @param oins at least one; several for an organisation with several numbers, or servers of several
     * @return anchors that refuse others (SDK-2003)
     * @throws IllegalArgumentException if there are none
     */
    public TrustAnchors expectOin(Oin... oins) {
        if (oins.length == 0) {
            throw new IllegalArgumentException("Say which OIN a server must have; leave expectOin out to take any");
        }
        return new TrustAnchors(certificates, Set.copyOf(List.of(oins)));
    }

    /**
     * The organisations whose servers are trusted.
     *
     * @return empty when any with a certificate under the roots is
     */
    public Set<Oin> expectedOins() {
        return expectedOins;
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
        return other instanceof TrustAnchors that
                && certificates.equals(that.certificates)
                && expectedOins.equals(that.expectedOins);
    }

    @Override
    public int hashCode() {
        return Objects.hash(certificates, expectedOins);
    }

    /**
     * How many roots there are, the names of the first, and whose servers must be under them.
     *
     * @return one line
     */
    @Override
    public String toString() {
        return roots()
                + (expectedOins.isEmpty()
                        ? ""
                        : ", servers of OIN "
                                + expectedOins.stream().map(Oin::value).sorted().collect(Collectors.joining(" or ")));
    }

    private String roots() {
        if (isSystem()) {
            return "trust anchors of the Java platform";
        }
        String names = certificates.stream()
                .limit(SHOWN)
                .map(certificate -> CertificateLine.commonName(certificate.getSubjectX500Principal()))
                .collect(Collectors.joining("; "));
        return certificates.size()
                + (certificates.size() == 1 ? " trust anchor: " : " trust anchors: ")
                + names
                + (certificates.size() > SHOWN ? "; ..." : "");
    }
}
