package nl.plusgemeente.sdk.exchange.encryption;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.NIJMEGEN;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.UTRECHT;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.bytes;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.decrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.encrypted;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.encrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.incoming;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptionRoundTripTest {
    private static final int CHUNK = 48 * 1024;

    @TempDir
    Path directory;

    /** Also where the wire form ends just before, at and after a chunk of 64 KiB, with the tag of 23 characters. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                2,
                3,
                15,
                16,
                17,
                1000,
                CHUNK - 18,
                CHUNK - 17,
                CHUNK - 16,
                CHUNK - 3,
                CHUNK - 2,
                CHUNK - 1,
                CHUNK,
                CHUNK + 1,
                CHUNK + 2,
                CHUNK + 3,
                CHUNK + 16,
                CHUNK + 17,
                CHUNK + 18,
                2 * CHUNK - 20,
                2 * CHUNK - 17,
                2 * CHUNK - 1,
                2 * CHUNK,
                2 * CHUNK + 1,
                300_000,
                5 * 1024 * 1024
            })
    void decrypt_ofEachSize_givesTheSameBytes(int size) {
        byte[] plain = random(size);
        RequestBody body = encrypter().encrypt(RequestBody.of(plain, "application/json"), TestAuthority.UTRECHT);
        byte[] wire = bytes(body);

        IncomingMessage result = decrypter(UTRECHT).decrypt(incoming(wire));

        assertThat(body.length()).isEqualTo(wire.length);
        assertThat(bytes(result.body())).isEqualTo(plain);
        assertThat(bytes(result.body())).as("a second time").isEqualTo(plain);
        assertThat(result.body().repeatable()).isTrue();
        assertThat(result.headers().all("Content-Length")).containsExactly(Integer.toString(size));
        result.body().close();
    }

    @Test
    void decrypt_withHeaders_restoresThoseOfTheContent() {
        byte[] wire = bytes(encrypter()
                .encrypt(RequestBody.of(random(9), "multipart/mixed; boundary=\"a\\b\""), TestAuthority.UTRECHT));
        Headers headers = new Headers()
                .add("content-type", "Application/JOSE ; charset=x")
                .add("Transfer-Encoding", "chunked")
                .add("Digest", "SHA-256=x");
        IncomingMessage message = IncomingMessage.response("GET", "/x?y=1", headers, new ByteArrayInputStream(wire))
                .from(NIJMEGEN.certificate());

        IncomingMessage result = decrypter(UTRECHT).decrypt(message);

        assertThat(result.headers().all("Content-Type")).containsExactly("multipart/mixed; boundary=\"a\\b\"");
        assertThat(result.headers().all("Content-Length")).containsExactly("9");
        assertThat(result.headers().contains("Transfer-Encoding")).isFalse();
        assertThat(result.headers().all("Digest")).containsExactly("SHA-256=x");
        assertThat(result.target()).isEqualTo("/x?y=1");
        assertThat(result.peer()).contains(NIJMEGEN.certificate());
        assertThat(headers.all("content-type"))
                .as("headers of the message")
                .containsExactly("Application/JOSE ; charset=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "application/json"})
    void decrypt_contentTypeWithoutSlash_isOfApplication(String cty) {
        byte[] wire = new ForgedJwe(UTRECHT)
                .header(ForgedJwe.HEADER.replace("}", ",\"cty\":\"" + cty + "\"}"))
                .bytes();

        assertThat(decrypter(UTRECHT).decrypt(incoming(wire)).headers().all("Content-Type"))
                .containsExactly("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b/c", "text/html\\r\\nX: y", "text/\\u00e9", "text/html; x=\\u0001"})
    void decrypt_contentTypeThatIsNone_leavesNone(String cty) {
        byte[] wire = new ForgedJwe(UTRECHT)
                .header(ForgedJwe.HEADER.replace("}", ",\"cty\":\"" + cty + "\"}"))
                .bytes();

        assertThat(decrypter(UTRECHT).decrypt(incoming(wire)).headers().contains("Content-Type"))
                .isFalse();
    }

    @Test
    void decrypt_withoutThumbprint_triesEachKey() {
        byte[] wire = new ForgedJwe(NIJMEGEN).plain("{}".getBytes(UTF_8)).bytes();

        assertThat(bytes(decrypter(UTRECHT, NIJMEGEN).decrypt(incoming(wire)).body()))
                .isEqualTo("{}".getBytes(UTF_8));
        assertThat(bytes(decrypter(NIJMEGEN, UTRECHT).decrypt(incoming(wire)).body()))
                .isEqualTo("{}".getBytes(UTF_8));
    }

    @Test
    void decrypt_forThePreviousKey_works() {
        ClientIdentity next = TestParties.ROOT.organisation(TestAuthority.UTRECHT);

        assertThat(bytes(decrypter(next, UTRECHT)
                        .decrypt(incoming(encrypted(random(77))))
                        .body()))
                .isEqualTo(random(77));
    }

    @Test
    void decrypt_largerThanMemory_keepsAFileWithoutPlainContent_untilClosed() throws IOException {
        byte[] plain = "een geheim besluit ".repeat(10_000).getBytes(US_ASCII);
        IncomingMessage result = decrypter(new BodyLimits(1000, 1 << 20, Optional.of(directory)), UTRECHT)
                .decrypt(incoming(encrypted(plain)));

        assertThat(bytes(result.body())).isEqualTo(plain);
        List<Path> files = files();
        assertThat(files).hasSize(1);
        assertThat(new String(Files.readAllBytes(files.get(0)), US_ASCII)).doesNotContain("geheim");

        result.body().close();
        assertThat(files()).isEmpty();
    }

    @Test
    void decrypt_withinMemory_keepsNoFile() throws IOException {
        decrypter(new BodyLimits(1000, 1 << 20, Optional.of(directory)), UTRECHT)
                .decrypt(incoming(encrypted(random(1000))));

        assertThat(files()).isEmpty();
    }

    @Test
    void providers_ofTheApplicationsChoice_workTogether() {
        byte[] plain = random(200_001);
        BouncyCastleProvider other = new BouncyCastleProvider();
        MessageEncrypter encrypter = MessageEncrypter.builder(TestParties.keys(UTRECHT), TestParties.POLICY)
                .provider(Security.getProvider("SunJCE"))
                .build();
        MessageDecrypter decrypter =
                MessageDecrypter.builder(() -> List.of(UTRECHT)).provider(other).build();
        byte[] wire = bytes(encrypter.encrypt(RequestBody.of(plain, "text/plain"), TestAuthority.UTRECHT));

        assertThat(bytes(decrypter.decrypt(incoming(wire)).body())).isEqualTo(plain);
    }

    @Test
    void decrypt_byAProviderWithoutTheCiphers_saysSo() {
        MessageDecrypter decrypter = MessageDecrypter.builder(() -> List.of(UTRECHT))
                .provider(Security.getProvider("SUN"))
                .build();

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> decrypter.decrypt(incoming(encrypted(random(5)))))
                .withMessageContaining("does not do AES/GCM");
    }

    @Test
    void decrypt_keyWithAProviderOfItsOwn_usesThat() {
        ClientIdentity own = ClientIdentity.of(UTRECHT.privateKey(), UTRECHT.chain(), new BouncyCastleProvider());

        assertThat(bytes(decrypter(own).decrypt(incoming(encrypted(random(5)))).body()))
                .isEqualTo(random(5));
    }

    @Test
    void streams_readByteByByte_orTransferred_giveTheSame() throws IOException {
        byte[] plain = random(70_000);
        RequestBody body = encrypter().encrypt(RequestBody.of(plain, "text/plain"), TestAuthority.UTRECHT);
        ByteArrayOutputStream single = new ByteArrayOutputStream();
        try (InputStream in = body.open()) {
            assertThat(in.read(new byte[0])).isZero();
            for (int next = in.read(); next >= 0; next = in.read()) {
                single.write(next);
            }
            assertThat(in.read(new byte[1])).isEqualTo(-1);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (InputStream in = body.open()) {
            assertThat(in.transferTo(whole)).isEqualTo(body.length());
        }

        assertThat(bytes(decrypter(UTRECHT)
                        .decrypt(incoming(single.toByteArray()))
                        .body()))
                .isEqualTo(plain);
        assertThat(bytes(decrypter(UTRECHT)
                        .decrypt(incoming(whole.toByteArray()))
                        .body()))
                .isEqualTo(plain);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
