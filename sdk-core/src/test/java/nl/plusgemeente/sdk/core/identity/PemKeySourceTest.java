package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys in PEM, and what is told about those that cannot be read. */
class PemKeySourceTest {
    static final String PASSWORD = "TEST-only-hunter2";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"RSA,2048", "RSASSA-PSS,2048", "EC,256", "EC,384", "EC,521", "Ed25519,255"})
    void load_plainOrEncryptedKey_isThatKey(String algorithm, int size) throws Exception {
        KeyPair keys = TestPki.keyPair(algorithm, size);
        X509Certificate certificate = TestPki.certificate(keys);
        Path chain = write("chain.pem", pem("CERTIFICATE", certificate.getEncoded()));
        ClientIdentity expected = ClientIdentity.of(keys.getPrivate(), List.of(certificate));

        Path plain = write("plain.pem", plain(keys));
        assertThat(KeySource.pem(plain, chain).load()).isEqualTo(expected);
        assertThat(KeySource.pem(plain, chain, Secret.of("not needed")).load()).isEqualTo(expected);
        Path locked = write("locked.pem", encrypted(keys, PKCSObjectIdentifiers.id_hmacWithSHA256));
        assertThat(KeySource.pem(locked, chain, Secret.of(PASSWORD)).load()).isEqualTo(expected);
        assertThat(KeySource.pem(plain, chain).load().privateKey()).isEqualTo(keys.getPrivate());
    }

    @Test
    void load_encryptedInOtherWaysOfPbes2_isThatKey() throws Exception {
        KeyPair keys = TestPki.ec();
        Path chain = write("chain.pem", certificate(keys));
        for (ASN1ObjectIdentifier mac :
                List.of(PKCSObjectIdentifiers.id_hmacWithSHA1, PKCSObjectIdentifiers.id_hmacWithSHA512)) {
            Path key = write("key.pem", encrypted(keys, mac));
            assertThat(KeySource.pem(key, chain, Secret.of(PASSWORD)).load().privateKey())
                    .isEqualTo(keys.getPrivate());
        }
    }

    @Test
    void load_oneFileWithBoth_isReadWhateverTheOrder() throws Exception {
        KeyPair keys = TestPki.ec();
        for (String text : List.of(
                "# TEST\n" + plain(keys) + "\n" + certificate(keys), certificate(keys) + "\r\n" + plain(keys))) {
            Path both = write("both.pem", text);
            KeySource source = KeySource.pem(both, both);
            assertThat(source.load().privateKey()).isEqualTo(keys.getPrivate());
            assertThat(source.describe()).isEqualTo("PEM file both.pem");
        }
        KeySource two = KeySource.pem(folder.resolve("a.key"), folder.resolve("a.pem"));
        assertThat(two).hasToString("PEM files a.key and a.pem");
    }

    @Test
    void load_ecParametersBeforeTheKey_arePassedOver() throws Exception {
        KeyPair keys = TestPki.ec();
        Path both = write("both.pem", pem("EC PARAMETERS", new byte[] {6, 0}) + plain(keys) + certificate(keys));
        assertThat(KeySource.pem(both, both).load().privateKey()).isEqualTo(keys.getPrivate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "OPENSSH PRIVATE KEY"})
    void load_traditionalKey_saysHowToTurnItIntoPkcs8(String label) throws Exception {
        KeyPair keys = TestPki.ec();
        Path key = write("old.pem", pem(label, keys.getPrivate().getEncoded()));
        assertFault(
                KeySource.pem(key, write("chain.pem", certificate(keys))),
                CoreErrors.KEY_FILE,
                "old.pem holds its key as \"" + label + "\"",
                "openssl pkcs8 -topk8");
    }

    @Test
    void load_severalKeys_isRefused() throws Exception {
        KeyPair keys = TestPki.ec();
        Path both = write("both.pem", plain(keys) + plain(TestPki.ec()) + certificate(keys));
        assertFault(KeySource.pem(both, both), CoreErrors.SEVERAL_KEYS, "leave only the one of the certificate");
    }

    @Test
    void load_wrongOrMissingPassword_namesItsOrigin() throws Exception {
        KeyPair keys = TestPki.ec();
        Path both = write("both.pem", encrypted(keys, PKCSObjectIdentifiers.id_hmacWithSHA256) + certificate(keys));
        Secret wrong = Secret.fromEnv("KEY_PASSWORD", name -> "wrong");
        Secret missing = Secret.fromEnv("KEY_PASSWORD", name -> null);
        assertFault(KeySource.pem(both, both, wrong), CoreErrors.KEY_PASSWORD, "environment variable KEY_PASSWORD");
        assertFault(KeySource.pem(both, both, missing), CoreErrors.KEY_PASSWORD, "set it before");
        assertFault(KeySource.pem(both, both), CoreErrors.KEY_PASSWORD, "KeySource.pem(key, chain, password)");
    }

    @Test
    void load_anyWrongPassword_isSaidToBeWrong_alsoWhereThePaddingHappensToBeRight() throws Exception {
        KeyPair keys = TestPki.ec();
        Path both = write("both.pem", encrypted(keys, PKCSObjectIdentifiers.id_hmacWithSHA256, 1) + certificate(keys));
        for (int i = 0; i < 1_500; i++) {
            assertFault(KeySource.pem(both, both, Secret.of("wrong-" + i)), CoreErrors.KEY_PASSWORD, "both.pem");
        }
    }

    @Test
    void load_keyOfAnotherCertificate_isRefused() throws Exception {
        Path key = write("a.key", plain(TestPki.ec()));
        Path chain = write("a.pem", certificate(TestPki.ec()));
        assertFault(KeySource.pem(key, chain), CoreErrors.KEY_MISMATCH, "does not belong");
    }

    @Test
    void load_nothingUseful_saysWhatIsMissing() throws Exception {
        KeyPair keys = TestPki.ec();
        Path chain = write("a.pem", certificate(keys));
        Path key = write("a.key", plain(keys));
        assertFault(KeySource.pem(chain, chain), CoreErrors.NO_KEY, "BEGIN PRIVATE KEY");
        assertFault(KeySource.pem(key, key), CoreErrors.KEY_FILE, "BEGIN CERTIFICATE");
        assertFault(KeySource.pem(folder.resolve("weg"), chain), CoreErrors.KEY_FILE, "weg cannot be read");
        Path garbage = write("g.key", pem("PRIVATE KEY", new byte[] {1, 2, 3}));
        assertFault(KeySource.pem(garbage, chain), CoreErrors.KEY_FILE, "RSA, EC or Ed25519");
        Path agreement = write("x.key", plain(TestPki.keyPair("X25519", 255)));
        assertFault(KeySource.pem(agreement, chain), CoreErrors.KEY_FILE, "RSA, EC or Ed25519");
        Path odd = write("o.key", pem("ENCRYPTED PRIVATE KEY", new byte[] {1, 2, 3}));
        assertFault(KeySource.pem(odd, chain, Secret.of(PASSWORD)), CoreErrors.KEY_FILE, "openssl pkcs8 -topk8");
        for (String cut : List.of("-----BEGIN PRIVATE KEY-----\nMAo", "-----BEGIN ", "-----BEGIN -----x")) {
            assertFault(KeySource.pem(write("c.key", cut), chain), CoreErrors.KEY_FILE, "whole");
        }
    }

    @Test
    void load_olderEncryption_saysHowToEncryptAnew() throws Exception {
        KeyPair keys = TestPki.ec();
        JceOpenSSLPKCS8EncryptorBuilder old = new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.DES3_CBC);
        Path both = write("both.pem", encrypted(keys, old) + certificate(keys));
        assertFault(
                KeySource.pem(both, both, Secret.of(PASSWORD)), CoreErrors.KEY_FILE, "openssl pkcs8 -topk8 -v2 aes");
    }

    @Test
    void state_changesWithEitherFileOnly() throws Exception {
        KeyPair keys = TestPki.ec();
        Path key = write("a.key", plain(keys));
        Path chain = write("a.pem", certificate(keys));
        KeySource source = KeySource.pem(key, chain);
        String before = source.state();
        Files.setLastModifiedTime(key, java.nio.file.attribute.FileTime.fromMillis(0));
        assertThat(source.state()).isEqualTo(before);
        write("a.pem", certificate(keys) + "#");
        assertThat(source.state()).isNotEqualTo(before);
        Files.delete(key);
        assertThat(source.state()).startsWith("unreadable ");
        assertThat(KeySource.of(TestPki.identity()).state()).isEmpty();
    }

    @Test
    void equals_isByFilesAndPassword() {
        EqualsVerifier.forClass(PemKeySource.class)
                .withPrefabValues(Secret.class, Secret.of("a"), Secret.of("b"))
                .suppress(Warning.NULL_FIELDS, Warning.STRICT_HASHCODE)
                .verify();
    }

    static String pem(String label, byte[] content) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n";
    }

    static String plain(KeyPair keys) {
        return pem("PRIVATE KEY", keys.getPrivate().getEncoded());
    }

    static String certificate(KeyPair keys) throws Exception {
        return pem("CERTIFICATE", TestPki.certificate(keys).getEncoded());
    }

    static String encrypted(KeyPair keys, ASN1ObjectIdentifier mac) throws Exception {
        return encrypted(keys, mac, 2048);
    }

    private static String encrypted(KeyPair keys, ASN1ObjectIdentifier mac, int iterations) throws Exception {
        JceOpenSSLPKCS8EncryptorBuilder builder = new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC);
        builder.setIterationCount(iterations);
        return encrypted(keys, builder.setPRF(new AlgorithmIdentifier(mac, org.bouncycastle.asn1.DERNull.INSTANCE)));
    }

    private static String encrypted(KeyPair keys, JceOpenSSLPKCS8EncryptorBuilder builder) throws Exception {
        builder.setProvider(new BouncyCastleProvider());
        builder.setPassword(PASSWORD.toCharArray());
        return pem(
                "ENCRYPTED PRIVATE KEY",
                new JcaPKCS8Generator(keys.getPrivate(), builder.build())
                        .generate()
                        .getContent());
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertFault(KeySource source, ErrorCode code, String... words) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(source::load)
                .withMessageContainingAll(words)
                .withMessageNotContaining(PASSWORD)
                .satisfies(e -> assertThat(e.code()).as(e.getMessage()).isEqualTo(code));
    }
}
