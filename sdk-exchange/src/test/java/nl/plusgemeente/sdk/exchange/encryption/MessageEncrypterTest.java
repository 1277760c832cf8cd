package nl.plusgemeente.sdk.exchange.encryption;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.POLICY;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.ROOT;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.UTRECHT;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.bytes;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.encrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.encrypterFor;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Security;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.error.EncryptionException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageEncrypterTest {
    private static final RequestBody BODY = RequestBody.of(random(100), "application/json");

    @Test
    void encrypt_request_saysWhatIsSentAndWhatIsWanted() {
        Headers headers = new Headers()
                .add("Host", "api.example.nl")
                .add("content-type", "application/json; charset=utf-8")
                .add("Content-Length", "100")
                .add("Accept", "application/json");
        OutgoingMessage result =
                encrypter().encrypt(OutgoingMessage.request("POST", "/x?y=1", headers, BODY), TestAuthority.UTRECHT);

        assertThat(result.headers().all("Content-Type")).containsExactly("application/jose+json");
        assertThat(result.headers().all("Accept")).containsExactly("application/jose+json");
        assertThat(result.headers().contains("Content-Length")).isFalse();
        assertThat(result.headers().all("Host")).containsExactly("api.example.nl");
        assertThat(result.target()).isEqualTo("/x?y=1");
        assertThat(result.body().orElseThrow().contentType()).isEqualTo("application/jose+json");
        assertThat(headers.all("Content-Length")).as("headers of the message").containsExactly("100");
        String header = new String(bytes(result.body().orElseThrow()), US_ASCII).split("\\.", 2)[0];
        assertThat(new String(java.util.Base64.getUrlDecoder().decode(header), US_ASCII))
                .startsWith("{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\",\"typ\":\"JWE\",\"cty\":\"application/json;"
                        + " charset=utf-8\",\"x5t#S256\":\"");
    }

    @Test
    void encrypt_answer_doesNotAskForAnAnswer() {
        IncomingMessage asked = IncomingMessage.request("GET", "/x", new Headers(), InputStream.nullInputStream());
        OutgoingMessage result =
                encrypter().encrypt(OutgoingMessage.answer(asked, new Headers(), BODY), TestAuthority.UTRECHT);

        assertThat(result.headers().contains("Accept")).isFalse();
        assertThat(result.headers().contains("Content-Type")).isFalse();
    }

    @Test
    void encrypt_requestWithoutBody_onlyAsks() {
        OutgoingMessage result = encrypter()
                .encrypt(
                        new OutgoingMessage(MessageKind.REQUEST, "GET", "/x", new Headers(), Optional.empty()),
                        TestAuthority.UTRECHT);

        assertThat(result.body()).isEmpty();
        assertThat(result.headers().all("Accept")).containsExactly("application/jose+json");
    }

    @Test
    void open_eachTime_hasAnotherKeyAndIv() {
        RequestBody encrypted = encrypter().encrypt(BODY, TestAuthority.UTRECHT);
        List<String> first = List.of(new String(bytes(encrypted), US_ASCII).split("\\.", -1));
        List<String> second = List.of(new String(bytes(encrypted), US_ASCII).split("\\.", -1));

        assertThat(second.get(0)).isEqualTo(first.get(0));
        for (int part = 1; part < 5; part++) {
            assertThat(second.get(part)).isNotEqualTo(first.get(part)).hasSameSizeAs(first.get(part));
        }
        assertThat(encrypted.repeatable()).isTrue();
        assertThat(encrypted).hasToString("RequestBody[" + encrypted.length() + " bytes, encrypted]");
    }

    @Test
    void repeatable_isThatOfTheContent() {
        assertThat(encrypter().encrypt(body(10, 10), TestAuthority.UTRECHT).repeatable())
                .isFalse();
    }

    /** Between 2 chunks and within one. */
    @ParameterizedTest
    @ValueSource(ints = {9, 11, 10 + 48 * 1024, 200_000})
    void open_ofASourceWithOtherThanItsLength_failsWithoutATag(int given) throws IOException {
        for (int said : new int[] {10, 48 * 1024, 60_000}) {
            try (InputStream in = encrypter()
                    .encrypt(body(said, given), TestAuthority.UTRECHT)
                    .open()) {
                assertThatIOException().isThrownBy(in::readAllBytes).withMessageContaining("said: " + said);
                assertThat(in.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void close_endsTheSourceToo() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream source = new ByteArrayInputStream(new byte[10]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        InputStream in = encrypter()
                .encrypt(new RequestBody.Source("text/plain", 10, () -> source), TestAuthority.UTRECHT)
                .open();
        in.close();

        assertThat(closed).containsExactly(true);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void encrypt_forSomebodyUnknown_isRefused() {
        refused(encrypter(), BODY, TestAuthority.NIJMEGEN, "There is no certificate of 00000099000000268000");
    }

    @Test
    void encrypt_forTheCertificateOfAnother_isRefused() {
        MessageEncrypter encrypter = MessageEncrypter.builder(receiver -> Optional.of(UTRECHT.chain()), POLICY)
                .build();

        assertThatExceptionOfType(CertificateRejectedException.class)
                .isThrownBy(() -> encrypter.encrypt(BODY, TestAuthority.NIJMEGEN))
                .withMessageStartingWith("SDK-5043");
    }

    @ParameterizedTest
    @ValueSource(ints = {KeyUsage.dataEncipherment, KeyUsage.keyAgreement})
    void encrypt_forACertificateThatMayNotEncryptKeys_isRefused(int usage) {
        refused(
                encrypterFor(organisation(TestAuthority.rsa(2048), usage)),
                BODY,
                TestAuthority.UTRECHT,
                "is not for keyEncipherment");
    }

    @Test
    void encrypt_forAnEllipticCurve_isRefused() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);

        refused(
                encrypterFor(organisation(generator.generateKeyPair(), KeyUsage.keyEncipherment)),
                BODY,
                TestAuthority.UTRECHT,
                "no RSA key of 2048 to 8192 bits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json", "text/plain\n", "text/pl\u00e4in", "a/b c", "a/b; x=\u0001"})
    void encrypt_ofWhatHasNoMediaType_isRefused(String contentType) {
        refused(encrypter(), RequestBody.of(new byte[1], contentType), TestAuthority.UTRECHT, "The media type");
    }

    @Test
    void encrypt_ofMoreThanOneMessageCanHold_isRefused() {
        RequestBody large = new RequestBody.Source("text/plain", Integer.MAX_VALUE, InputStream::nullInputStream);

        refused(encrypter(), large, TestAuthority.UTRECHT, "The body has 2147483647 bytes");
    }

    @Test
    void provider_withoutTheCiphers_isNamed() {
        Provider none = Security.getProvider("SUN");
        MessageEncrypter encrypter = MessageEncrypter.builder(TestParties.keys(UTRECHT), POLICY)
                .provider(none)
                .build();
        RequestBody encrypted = encrypter.encrypt(BODY, TestAuthority.UTRECHT);

        assertThatExceptionOfType(EncryptionException.class)
                .isThrownBy(encrypted::open)
                .withMessageContaining("does not do RSA-OAEP");
        assertThat(encrypter).asString().startsWith("MessageEncrypter[RSA-OAEP, A256GCM");
    }

    @Test
    void recipientKeys_ofAMap_areACopy() {
        Map<nl.plusgemeente.sdk.core.identity.Oin, List<java.security.cert.X509Certificate>> map = new HashMap<>();
        RecipientKeys keys = RecipientKeys.of(map);
        map.put(TestAuthority.UTRECHT, UTRECHT.chain());

        assertThat(keys.chain(TestAuthority.UTRECHT)).isEmpty();
    }

    private static void refused(
            MessageEncrypter encrypter, RequestBody body, nl.plusgemeente.sdk.core.identity.Oin receiver, String why) {
        assertThatExceptionOfType(EncryptionException.class)
                .isThrownBy(() -> encrypter.encrypt(body, receiver))
                .withMessageStartingWith("SDK-6020 ")
                .withMessageContaining(why)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ExchangeErrors.ENCRYPTION));
    }

    private static ClientIdentity organisation(KeyPair key, int usage) {
        return ROOT.organisation(
                TestAuthority.UTRECHT,
                key,
                FixedTime.START.minus(Duration.ofDays(1)),
                FixedTime.START.plus(Duration.ofDays(1)),
                usage);
    }

    private static RequestBody body(int said, int given) {
        return new RequestBody() {
            @Override
            public String contentType() {
                return "text/plain";
            }

            @Override
            public long length() {
                return said;
            }

            @Override
            public boolean repeatable() {
                return false;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(new byte[given]);
            }
        };
    }
}
