package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Damaged and malicious key files: the documented error, in bounded time, and never a key or password in it. */
@Timeout(60)
class PemHostileTest {
    private static final KeyPair KEYS = TestPki.ec();

    @TempDir
    Path folder;

    @Test
    void anyByteOfThePlainKeyFlipped_isTheSameKeyOrTheError() throws Exception {
        byte[] key = KEYS.getPrivate().getEncoded();
        for (int i = 0; i < key.length; i++) {
            byte[] damaged = key.clone();
            damaged[i] ^= 0x55;
            assertSafe(PemKeySourceTest.pem("PRIVATE KEY", damaged) + PemKeySourceTest.certificate(KEYS));
        }
    }

    @Test
    void anyByteOfTheEncryptedKeyFlipped_isTheSameKeyOrTheError() throws Exception {
        String text = PemKeySourceTest.encrypted(KEYS, PKCSObjectIdentifiers.id_hmacWithSHA256);
        String body = text.lines().filter(line -> !line.startsWith("-")).reduce("", String::concat);
        byte[] content = Base64.getDecoder().decode(body);
        for (int i = 0; i < content.length; i++) {
            byte[] damaged = content.clone();
            damaged[i] ^= 0x11;
            assertSafe(PemKeySourceTest.pem("ENCRYPTED PRIVATE KEY", damaged) + PemKeySourceTest.certificate(KEYS));
        }
    }

    @Test
    void anyLengthOfTheFile_isTheError() throws Exception {
        String whole = PemKeySourceTest.plain(KEYS) + PemKeySourceTest.certificate(KEYS);
        for (int length = 0; length < whole.length() - 1; length += 7) {
            assertThat(assertSafe(whole.substring(0, length))).isNotNull();
        }
    }

    @Test
    void iterationsForYears_areRefusedAtOnce() throws Exception {
        KeyDerivationFunc derivation = new KeyDerivationFunc(
                PKCSObjectIdentifiers.id_PBKDF2,
                new PBKDF2Params(
                        new byte[16],
                        Integer.MAX_VALUE,
                        32,
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE)));
        EncryptionScheme scheme =
                new EncryptionScheme(NISTObjectIdentifiers.id_aes256_CBC, new DEROctetString(new byte[16]));
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(derivation);
        parts.add(scheme);
        AlgorithmIdentifier algorithm = new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_PBES2, PBES2Parameters.getInstance(new DERSequence(parts)));
        byte[] bomb = new EncryptedPrivateKeyInfo(algorithm, new byte[64]).getEncoded();
        assertThat(assertSafe(PemKeySourceTest.pem("ENCRYPTED PRIVATE KEY", bomb) + PemKeySourceTest.certificate(KEYS)))
                .hasMessageContaining("openssl pkcs8");
    }

    @Test
    void hugeFileAndManyBlocks_areBounded() throws Exception {
        assertThat(assertSafe("x".repeat(4 * 1024 * 1024 + 1))).hasMessageContaining("cannot be read");
        String many = PemKeySourceTest.pem("PRIVATE KEY", new byte[1]).repeat(50_000);
        assertThat(assertSafe(many)).hasMessageContaining("several private keys");
        assertThat(assertSafe("-----BEGIN A-----".repeat(200_000))).hasMessageContaining("cannot be read");
    }

    private Throwable assertSafe(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("key.pem"), text);
        Throwable thrown = catchThrowable(() ->
                KeySource.pem(file, file, Secret.of(PemKeySourceTest.PASSWORD)).load());
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(ConfigurationException.class);
            assertThat(thrown.getMessage()).doesNotContain(PemKeySourceTest.PASSWORD);
        }
        return thrown;
    }
}
