package nl.plusgemeente.sdk.auth.oauth;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;

/** Public keys from a PEM file with certificates. */
final class PemKeys {
    private static final int LARGEST = 1024 * 1024;

    private PemKeys() {}

    /** The keys, in the order of the file; refuses, with an {@link IllegalArgumentException}, a file without any. */
    static List<PublicKey> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] pem = in.readNBytes(LARGEST);
            List<PublicKey> keys =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                            .map(Certificate::getPublicKey)
                            .toList();
            if (!keys.isEmpty()) {
                return keys;
            }
        } catch (IOException | CertificateException e) {
            throw new IllegalArgumentException(
                    file.getFileName() + " cannot be read as certificates ("
                            + e.getClass().getSimpleName() + ")",
                    e);
        }
        throw new IllegalArgumentException(file.getFileName() + " holds no certificate");
    }
}
