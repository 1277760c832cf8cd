package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySourceTest {
    private static final String PASSWORD = "TEST-only-hunter2";
    private static final ClientIdentity IDENTITY = TestPki.identity();
    private static final ClientIdentity OTHER = TestPki.identity();

    @TempDir
    Path folder;

    @Test
    void load_oneKey_isThatKey() {
        KeySource source = KeySource.pkcs12(file(Map.of("utrecht", IDENTITY)), Secret.of(PASSWORD));
        assertThat(source.load()).isEqualTo(IDENTITY);
        assertThat(source.load().oin()).contains(TestPki.OIN);
        assertThat(source.describe()).isEqualTo("PKCS#12 file utrecht.p12");
        assertThat(source).hasToString(source.describe());
    }

    @Test
    void load_replacedFile_isTheNewKey() {
        KeySource source = KeySource.pkcs12(file(Map.of("utrecht", IDENTITY)), Secret.of(PASSWORD));
        assertThat(source.load()).isEqualTo(IDENTITY);
        file(Map.of("utrecht", OTHER));
        assertThat(source.load()).isEqualTo(OTHER);
    }

    @Test
    void load_alias_isThatKeyWhateverTheCase() {
        Map<String, ClientIdentity> entries = new LinkedHashMap<>(Map.of("identiteit", IDENTITY, "other", OTHER));
        KeySource source = KeySource.pkcs12(file(entries), Secret.of(PASSWORD), "IDENTITEIT");
        assertThat(source.load()).isEqualTo(IDENTITY);
        assertThat(source.describe()).isEqualTo("PKCS#12 file utrecht.p12, alias \"IDENTITEIT\"");
    }

    @Test
    void load_severalKeys_asksForAnAlias() {
        Path file = file(Map.of("first", IDENTITY, "second", OTHER));
        assertFault(KeySource.pkcs12(file, Secret.of(PASSWORD)), CoreErrors.SEVERAL_KEYS, "\"first\", \"second\"");
    }

    @Test
    void load_unknownAlias_namesTheOnesThereAre() {
        Path file = file(Map.of("first", IDENTITY));
        assertFault(KeySource.pkcs12(file, Secret.of(PASSWORD), "third"), CoreErrors.NO_KEY, "choose one of \"first\"");
    }

    @Test
    void load_wrongPassword_namesItsOrigin() {
        Path file = file(Map.of("first", IDENTITY));
        Secret wrong = Secret.fromEnv("P12_PASSWORD", name -> "wrong-" + PASSWORD);
        assertFault(KeySource.pkcs12(file, wrong), CoreErrors.KEY_PASSWORD, "environment variable P12_PASSWORD");
    }

    @Test
    void load_missingPassword_namesItsOrigin() {
        Path file = file(Map.of("first", IDENTITY));
        Secret missing = Secret.fromEnv("P12_PASSWORD", name -> null);
        assertFault(KeySource.pkcs12(file, missing), CoreErrors.KEY_PASSWORD, "set it before the application starts");
    }

    @Test
    void load_keyWithAPasswordOfItsOwn_isAWrongPassword() throws Exception {
        KeyStore store = emptyStore();
        Certificate[] chain = {IDENTITY.certificate()};
        store.setKeyEntry("key", IDENTITY.privateKey(), "another".toCharArray(), chain);
        Path file = TestPki.write(store, folder.resolve("utrecht.p12"), PASSWORD);
        assertFault(KeySource.pkcs12(file, Secret.of(PASSWORD)), CoreErrors.KEY_PASSWORD, "does not open");
    }

    @Test
    void load_noPrivateKey_saysWhatToExport() throws Exception {
        KeyStore store = emptyStore();
        store.setCertificateEntry("certificate", IDENTITY.certificate());
        Path file = TestPki.write(store, folder.resolve("utrecht.p12"), PASSWORD);
        assertFault(KeySource.pkcs12(file, Secret.of(PASSWORD)), CoreErrors.NO_KEY, "export key and certificate");
    }

    @Test
    void load_keyWithoutCertificate_saysWhatToExport() throws Exception {
        Path file = Files.write(folder.resolve("utrecht.p12"), keyWithoutCertificate());
        assertFault(KeySource.pkcs12(file, Secret.of(PASSWORD)), CoreErrors.NO_KEY, "export key and certificate");
    }

    @Test
    void load_secretKeyOnly_saysWhatToExport() throws Exception {
        KeyStore store = emptyStore();
        KeyStore.SecretKeyEntry entry = new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[16], "AES"));
        store.setEntry("secret", entry, new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
        Path file = TestPki.write(store, folder.resolve("utrecht.p12"), PASSWORD);
        assertFault(KeySource.pkcs12(file, Secret.of(PASSWORD)), CoreErrors.NO_KEY, "export key and certificate");
    }

    @Test
    void load_keyOfAnotherCertificate_isRefused() throws Exception {
        KeyStore store = emptyStore();
        Certificate[] chain = {OTHER.certificate()};
        store.setKeyEntry("key", IDENTITY.privateKey(), PASSWORD.toCharArray(), chain);
        Path file = TestPki.write(store, folder.resolve("utrecht.p12"), PASSWORD);
        assertFault(KeySource.pkcs12(file, Secret.of(PASSWORD)), CoreErrors.KEY_MISMATCH, "does not belong");
    }

    @Test
    void load_noSuchFile_namesIt() {
        Path file = folder.resolve("utrecht.p12");
        assertFault(KeySource.pkcs12(file, Secret.of(PASSWORD)), CoreErrors.KEY_FILE, "utrecht.p12 cannot be read");
        assertFault(KeySource.pkcs12(folder, Secret.of(PASSWORD)), CoreErrors.KEY_FILE, "cannot be read");
        assertFault(KeySource.pkcs12(Path.of("/"), Secret.of(PASSWORD)), CoreErrors.KEY_FILE, "/ cannot be read");
    }

    @Test
    void load_otherContent_namesTheFile() throws Exception {
        Path file = folder.resolve("utrecht.p12");
        for (int size : new int[] {0, 1, 4 * 1024 * 1024 + 1}) {
            Files.write(file, new byte[size]);
            assertFault(KeySource.pkcs12(file, Secret.of(PASSWORD)), CoreErrors.KEY_FILE, "utrecht.p12 cannot be read");
        }
        Files.write(file, "-----BEGIN PRIVATE KEY-----".getBytes(StandardCharsets.US_ASCII));
        assertFault(KeySource.pkcs12(file, Secret.of(PASSWORD)), CoreErrors.KEY_FILE, "utrecht.p12 cannot be read");
    }

    @Test
    void pkcs12_blankAlias_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeySource.pkcs12(folder, Secret.of(PASSWORD), " "))
                .withMessageContaining("leave it out");
    }

    @Test
    void of_identity_isThatIdentity() {
        KeySource source = KeySource.of(IDENTITY);
        assertThat(source.load()).isSameAs(IDENTITY);
        assertThat(source.describe()).startsWith("certificate in memory (OIN 00000099000000344000");
        assertThat(source).hasToString(source.describe()).isEqualTo(KeySource.of(IDENTITY));
    }

    @Test
    void equals_isByFilePasswordAndAlias() {
        EqualsVerifier.forClass(Pkcs12KeySource.class)
                .withPrefabValues(Secret.class, Secret.of("a"), Secret.of("b"))
                .suppress(Warning.NULL_FIELDS, Warning.STRICT_HASHCODE)
                .verify();
    }

    private Path file(Map<String, ClientIdentity> entries) {
        return TestPki.pkcs12(folder.resolve("utrecht.p12"), PASSWORD, entries);
    }

    private static KeyStore emptyStore() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    /** The JDK reads such files but does not write them. */
    private static byte[] keyWithoutCertificate() throws Exception {
        PKCS12SafeBag key = new JcaPKCS12SafeBagBuilder(
                        IDENTITY.privateKey(),
                        new JcePKCSPBEOutputEncryptorBuilder(PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC)
                                .setProvider(new BouncyCastleProvider())
                                .build(PASSWORD.toCharArray()))
                .build();
        JcePKCS12MacCalculatorBuilder mac = new JcePKCS12MacCalculatorBuilder().setProvider(new BouncyCastleProvider());
        return new PKCS12PfxPduBuilder()
                .addData(key)
                .build(mac, PASSWORD.toCharArray())
                .getEncoded();
    }

    private static void assertFault(KeySource source, ErrorCode code, String message) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(source::load)
                .withMessageContaining(message)
                .withMessageNotContaining(PASSWORD)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
