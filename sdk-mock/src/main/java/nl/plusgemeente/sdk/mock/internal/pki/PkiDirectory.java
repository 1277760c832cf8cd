package nl.plusgemeente.sdk.mock.internal.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.Set;
import nl.plusgemeente.sdk.mock.TestPki;

/** Writes a PKI to files that only their owner can read; keys stay encrypted. */
final class PkiDirectory {

    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path directory;

    PkiDirectory(Path directory) {
        this.directory = directory;
    }

    Path write(TestPki pki, Set<String> tenants) {
        try {
            Files.createDirectories(directory);
            String der = PEM.encodeToString(pki.rootCertificate().getEncoded());
            String pem = "-----BEGIN CERTIFICATE-----\n" + der + "\n-----END CERTIFICATE-----\n";
            write("root.pem", pem.getBytes(StandardCharsets.US_ASCII));
            write("truststore.p12", pki.trustStore());
            for (String tenant : tenants) {
                write(tenant + ".p12", pki.clientKeyStore(tenant));
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException("The test PKI cannot be written to " + directory, e);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("The test root cannot be encoded", e);
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = directory.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly());
        Files.write(file, content, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Nothing on file systems without owners, as those of Windows. */
    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
