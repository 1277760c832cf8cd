package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.Pki;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that never leaves its HSM signs and is shown in TLS; what is wrong with an HSM is told as for a file. */
class Pkcs11KeySourceTest {
    private static final Pki PKI = new Pki("HSM authority");
    private static final String OIN = "00000099000000344000";

    @TempDir
    private static Path folder;

    private static Optional<SoftHsm> hsm = Optional.empty();
    /** What came of a wrong PIN before anybody was logged in: a login counts for the whole process. */
    private static Throwable wrongPin;

    @BeforeAll
    static void makes_a_token_with_two_keys() throws Exception {
        hsm = SoftHsm.start(folder);
        if (hsm.isEmpty()) {
            System.out.println("SKIPPED: SoftHSM 2 is not installed (Debian: softhsm2): no test of keys in an HSM");
            return;
        }
        KeySource wrong = KeySource.pkcs11(configuration("wrong.cfg"), Secret.of("TEST-0000"), "utrecht");
        wrongPin = catchThrowable(wrong::load);
        hsm.get().loggedIn().generate("utrecht", PKI, OIN);
        hsm.get().generate("zeist", PKI, "00000099000000355000");
    }

    @Test
    void load_ofAKeyInAnHsm_signsWithoutGivingItAway() throws Exception {
        ClientIdentity identity = source("utrecht").load();

        assertThat(identity.oin()).contains(Oin.of(OIN));
        assertThat(identity.privateKey().getEncoded()).isNull();
        assertThat(identity.provider()).isPresent();
        for (String algorithm : List.of("SHA256withRSA", "RSASSA-PSS")) {
            assertThat(verifies(identity, algorithm)).as(algorithm).isTrue();
        }
    }

    @Test
    void load_byAlias_takesThatKeyWhateverTheCase() {
        assertThat(source("ZEIST").load().oin()).contains(Oin.of("00000099000000355000"));
    }

    @Test
    void load_withoutAliasOfTwoKeys_asksForOne() {
        refused(KeySource.pkcs11(token().configuration(), Secret.of(SoftHsm.PIN)), CoreErrors.SEVERAL_KEYS, "utrecht");
    }

    @Test
    void load_ofAnUnknownAlias_namesThoseThatThereAre() {
        refused(source("breda"), CoreErrors.NO_KEY, "zeist");
    }

    @Test
    void load_withAWrongPin_isRefusedWithoutRepeatingIt() {
        token();

        assertThat(wrongPin)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("TEST-0000")
                .extracting(e -> ((ConfigurationException) e).code())
                .isEqualTo(CoreErrors.KEY_PASSWORD);
    }

    @Test
    void load_withASettingsFileThatIsNone_saysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("odd.cfg"), "library = /nowhere/at/all.so\nname = TEST\n");
        Path missing = folder.resolve("missing.cfg");

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> KeySource.pkcs11(file, Secret.of("x")).load())
                .withMessageContaining("odd.cfg");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> KeySource.pkcs11(missing, Secret.of("x")).load())
                .withMessageContaining("missing.cfg");
    }

    @Test
    void call_withAKeyInAnHsm_showsItsCertificate_onceTheProviderIsInstalled() {
        KeySource source = source("utrecht");
        Operation<byte[]> get =
                Operation.get(Facilities.API, "dingen", Answer.bytes()).build();
        List<String> subjects = new CopyOnWriteArrayList<>();
        try (HostileServer server = HostileServer.tls(
                        PKI.server(PKI.host("localhost")),
                        socket -> socket.setNeedClientAuth(true),
                        (request, connection) -> {
                            subjects.add(((SSLSocket) connection.socket())
                                    .getSession()
                                    .getPeerPrincipal()
                                    .getName());
                            connection.send(Http.json("{}"));
                        });
                GemeenteSdk sdk = Facilities.bare(server.uri())
                        .trust(PKI.anchors())
                        .tenant(Facilities.tenantBuilder("utrecht")
                                .identity(source)
                                .build())
                        .build()) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> sdk.onBehalfOf("utrecht").caller().call(get))
                    .withMessageContaining("Security::addProvider");
            source.load().provider().ifPresent(Security::addProvider);
            try {
                sdk.onBehalfOf("utrecht").caller().call(get);
            } finally {
                source.load().provider().ifPresent(provider -> Security.removeProvider(provider.getName()));
            }
        }

        assertThat(subjects).singleElement().asString().contains("TEST Gemeente");
    }

    private static boolean verifies(ClientIdentity identity, String algorithm) throws Exception {
        byte[] text = "TEST".getBytes(StandardCharsets.US_ASCII);
        PSSParameterSpec pss = new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);
        Signature signature =
                Signature.getInstance(algorithm, identity.provider().orElseThrow());
        Signature verifier = Signature.getInstance(algorithm);
        if (algorithm.equals("RSASSA-PSS")) {
            signature.setParameter(pss);
            verifier.setParameter(pss);
        }
        signature.initSign(identity.privateKey());
        signature.update(text);
        verifier.initVerify(identity.certificate().getPublicKey());
        verifier.update(text);
        return verifier.verify(signature.sign());
    }

    private static KeySource source(String alias) {
        return KeySource.pkcs11(token().configuration(), Secret.of(SoftHsm.PIN), alias);
    }

    /** Another provider, which is not logged in yet. */
    private static Path configuration(String name) {
        try {
            String text = Files.readString(token().configuration());
            return Files.writeString(folder.resolve(name), text.replaceFirst("name = .*", "name = TESTwrong"));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SoftHsm token() {
        Assumptions.assumeTrue(hsm.isPresent(), "SoftHSM 2 is not installed");
        return hsm.get();
    }

    private static void refused(KeySource source, ErrorCode code, String said) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(source::load)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .withMessageContaining(said);
    }
}
