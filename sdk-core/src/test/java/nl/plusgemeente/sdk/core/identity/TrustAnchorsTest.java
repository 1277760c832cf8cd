package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustAnchorsTest {
    private static final X509Certificate ROOT = TestPki.certificate(TestPki.CA, "CN=TEST Root CA - G1, O=TEST");
    private static final X509Certificate NEXT = TestPki.certificate(TestPki.CA, "CN=TEST Root CA - G4, O=TEST");

    @TempDir
    Path folder;

    @Test
    void system_hasNoCertificatesOfItsOwn() {
        assertThat(TrustAnchors.system().isSystem()).isTrue();
        assertThat(TrustAnchors.system().certificates()).isEmpty();
        assertThat(TrustAnchors.system()).hasToString("trust anchors of the Java platform");
    }

    @Test
    void of_certificates_keepsEachOnce() {
        TrustAnchors anchors = TrustAnchors.of(ROOT, NEXT, ROOT);
        assertThat(anchors.isSystem()).isFalse();
        assertThat(anchors.certificates()).containsExactly(ROOT, NEXT);
        assertThat(anchors).hasToString("2 trust anchors: TEST Root CA - G1; TEST Root CA - G4");
    }

    @Test
    void of_noCertificates_isRefusedAndNotTheSystem() {
        assertThatIllegalArgumentException().isThrownBy(TrustAnchors::of).withMessageContaining("system()");
    }

    @Test
    void toString_manyRoots_showsTheFirst() {
        X509Certificate[] many = IntStream.range(0, 7)
                .mapToObj(i -> TestPki.certificate(TestPki.CA, "CN=TEST " + i))
                .toArray(X509Certificate[]::new);
        assertThat(TrustAnchors.of(many)).hasToString("7 trust anchors: TEST 0; TEST 1; TEST 2; TEST 3; TEST 4; ...");
        assertThat(TrustAnchors.of(many[0])).hasToString("1 trust anchor: TEST 0");
    }

    @Test
    void pem_certificatesAmongOtherText_areAllRead() throws Exception {
        String key = "-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n";
        Path file = file("# roots\r\n" + pem(ROOT) + key + "subject=TEST\n" + pem(NEXT) + pem(ROOT));
        assertThat(TrustAnchors.pem(file)).isEqualTo(TrustAnchors.of(ROOT, NEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no certificate",
                "-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----",
                "-----BEGIN CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\nMIIBAAAA\n-----END CERTIFICATE-----"
            })
    void pem_noOrBrokenCertificate_isRefusedByName(String content) throws IOException {
        assertRefused(file(content));
    }

    @Test
    void pem_firstGoodThenCutOff_isRefusedWhole() throws Exception {
        assertRefused(file(pem(ROOT) + pem(NEXT).substring(0, 100)));
    }

    @Test
    void pem_missingOrTooLargeFile_isRefusedByName() throws IOException {
        assertRefused(folder.resolve("roots.pem"));
        assertRefused(Files.write(folder.resolve("roots.pem"), new byte[4 * 1024 * 1024 + 1]));
    }

    @Test
    void equals_isByCertificates() {
        EqualsVerifier.forClass(TrustAnchors.class)
                .withPrefabValues(X509Certificate.class, ROOT, NEXT)
                .withPrefabValues(Oin.class, Oin.of("00000001002220647000"), Oin.of("00000001003214345000"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
        assertThat(TrustAnchors.of(ROOT)).isNotEqualTo(TrustAnchors.system());
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("roots.pem"), content);
    }

    private static String pem(X509Certificate certificate) throws CertificateEncodingException {
        byte[] lineEnd = "\n".getBytes(StandardCharsets.US_ASCII);
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, lineEnd).encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private static void assertRefused(Path file) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> TrustAnchors.pem(file))
                .withMessageContaining("PEM file roots.pem")
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.KEY_FILE));
    }
}
