package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.ONTSLUITEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestPkiTest {

    private static final MockFacilities FACILITIES = Start.mock().tenants(3).build();
    private final TestPki pki = FACILITIES.pki();

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void names_inEveryCertificate_sayTest() throws Exception {
        assertThat(pki.rootCertificate().getSubjectX500Principal().getName())
                .contains("CN=TEST Plusgemeente Root CA")
                .contains("O=TEST");
        for (MockTenant tenant : FACILITIES.tenants()) {
            X509Certificate certificate = pki.clientCertificate(tenant.id());
            assertThat(certificate.getSubjectX500Principal().toString())
                    .contains("O=TEST " + tenant.name())
                    .contains("SERIALNUMBER=" + tenant.oin());
            assertThat(tenant.oin()).matches("00000099[0-9]{12}");
            assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
            certificate.verify(pki.rootCertificate().getPublicKey());
            certificate.checkValidity();
        }
    }

    @Test
    void certificate_thatManyAskForFirst_isTheSameForAll() {
        try (MockFacilities facilities = Start.mock().tenants(3).build()) {
            assertThat(IntStream.range(0, 32)
                            .parallel()
                            .mapToObj(i -> facilities.pki().clientCertificate("tenant-3"))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void clientKeyStore_opensWithThePasswordOnly() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pki.clientKeyStore("utrecht")), pki.password());
        String alias = Collections.list(store.aliases()).get(0);

        assertThat(store.getCertificateChain(alias))
                .containsExactly(pki.clientCertificate("utrecht"), pki.rootCertificate());
        assertThat(store.getKey(alias, pki.password())).isNotNull();
        assertThatThrownBy(() -> KeyStore.getInstance("PKCS12")
                        .load(new ByteArrayInputStream(pki.clientKeyStore("utrecht")), new char[] {'x'}))
                .hasMessageContaining("password");
    }

    @Test
    void password_isRandomAndCannotBeOverwritten() {
        char[] password = pki.password();
        password[0] = '!';

        assertThat(pki.password()).hasSizeGreaterThan(30).isNotEqualTo(password);
        try (MockFacilities other = Start.mock().build()) {
            assertThat(other.pki().password()).isNotEqualTo(pki.password());
            assertThat(other.pki().rootCertificate()).isNotEqualTo(pki.rootCertificate());
        }
    }

    @Test
    void expiredServer_hasEnded() throws Exception {
        X509Certificate certificate = server(ServerCertificate.EXPIRED);

        assertThatExceptionOfType(CertificateExpiredException.class).isThrownBy(certificate::checkValidity);
    }

    @Test
    void servers_haveTheNamesTheyShould() throws Exception {
        assertThat(server(ServerCertificate.VALID).getSubjectAlternativeNames())
                .containsExactlyInAnyOrder(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
        assertThat(server(ServerCertificate.WRONG_HOST).getSubjectAlternativeNames())
                .containsExactly(List.of(2, "other.invalid"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerCertificate.class,
            names = {"EXPIRED", "WRONG_HOST"})
    void server_withBadCertificate_isRefusedByClients(ServerCertificate which) {
        try (MockFacilities bad = Start.mock().serverCertificate(which).build()) {
            assertThatThrownBy(() -> Caller.of(bad).get(ONTSLUITEN + "/crss"))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void files_ofThePki_areForTheirOwnerOnly(@TempDir Path directory) throws Exception {
        Path written = pki.writeTo(directory.resolve("pki"));
        pki.writeTo(written);

        try (Stream<Path> files = Files.list(written)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "root.pem",
                            "truststore.p12",
                            "lelystad.p12",
                            "utrecht.p12",
                            "tenant-3.p12",
                            "exchange-root.pem",
                            "exchange-partner.pem",
                            "exchange-lelystad.pem",
                            "exchange-lelystad.p12",
                            "exchange-utrecht.pem",
                            "exchange-utrecht.p12",
                            "exchange-tenant-3.pem",
                            "exchange-tenant-3.p12");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written.resolve("utrecht.p12"))))
                .isEqualTo("rw-------");
        for (String name : List.of("utrecht.p12", "exchange-utrecht.p12", "exchange-utrecht.pem")) {
            assertThat(Files.readString(written.resolve(name), StandardCharsets.ISO_8859_1))
                    .doesNotContain("PRIVATE");
        }
        try (InputStream pem = Files.newInputStream(written.resolve("root.pem"))) {
            assertThat(CertificateFactory.getInstance("X.509").generateCertificate(pem))
                    .isEqualTo(pki.rootCertificate());
        }
    }

    @Test
    void files_inAPlaceThatIsAFile_cannotBeWritten(@TempDir Path directory) throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> pki.writeTo(file))
                .withMessageContaining(file.toString());
    }

    @Test
    void clientKeyStore_ofUnknownTenant_isRefusedWithTheChoice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pki.clientKeyStore("almere"))
                .withMessageContaining("almere")
                .withMessageContaining("lelystad");
    }

    private X509Certificate server(ServerCertificate which) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pki.serverKeyStore(which)), pki.password());
        return (X509Certificate) store.getCertificate(store.aliases().nextElement());
    }
}
