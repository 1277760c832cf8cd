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
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.mock.TestPki;

/** Writes a PKI to files that only their owner can read; keys stay encrypted. */
final class PkiDirectory {

    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    /** RSA keys of hundreds of tenants would take a minute. */
    private static final int SIGNING = 10;

    private final Path directory;

    PkiDirectory(Path directory) {
        this.directory = directory;
    }

    Path write(TestPki pki, Set<String> tenants, ExchangePki exchange) {
        try {
            Files.createDirectories(directory);
            write("root.pem", pem(List.of(pki.rootCertificate())));
            write("truststore.p12", pki.trustStore());
            write("exchange-root.pem", pem(List.of(exchange.root())));
            write("exchange-partner.pem", pem(exchange.partner().chain()));
            for (String tenant : tenants) {
                write(tenant + ".p12", pki.clientKeyStore(tenant));
            }
            for (String tenant : tenants.stream().limit(SIGNING).toList()) {
                ClientIdentity signing = exchange.tenant(tenant);
                write("exchange-" + tenant + ".pem", pem(signing.chain()));
                write(
                        "exchange-" + tenant + ".p12",
                        Identity.pkcs12(signing.privateKey(), signing.chain(), pki.password()));
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException("The test PKI cannot be written to " + directory, e);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A test certificate cannot be encoded", e);
        }
    }

    static byte[] pem(List<X509Certificate> certificates) throws CertificateEncodingException {
        StringBuilder text = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            text.append("-----BEGIN CERTIFICATE-----\n")
                    .append(PEM.encodeToString(certificate.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
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
