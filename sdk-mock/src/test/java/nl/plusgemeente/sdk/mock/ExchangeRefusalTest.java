package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.Exchange;
import nl.plusgemeente.sdk.exchange.encryption.MessageDecrypter;
import nl.plusgemeente.sdk.exchange.encryption.MessageEncrypter;
import nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import nl.plusgemeente.sdk.exchange.signing.MessageVerifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The partner refuses what one in production refuses, and says why. */
class ExchangeRefusalTest {

    private static final String SIGNATURE = HeaderDialect.NLGOV_ADR.field(Coverage.MESSAGE);
    private static final MockFacilities FACILITIES = Start.mock().build();
    private static final MockExchange EXCHANGE = FACILITIES.exchange();
    private static final ExchangeCaller CALLER = new ExchangeCaller(FACILITIES);
    private static final ClientIdentity UTRECHT = EXCHANGE.keys("utrecht").load();

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @ParameterizedTest
    @EnumSource
    void signer_withAWrongCertificate_isRefused(SigningCertificate which) {
        MessageSigner signer = MessageSigner.builder().build();

        refused(
                ExchangeCaller.signed(
                        CALLER.besluit(), signer, EXCHANGE.keys(which).load()),
                403,
                "SDK-6006",
                "");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("SDK-6001", 401, "found none", headers -> headers.remove(SIGNATURE)),
                change("SDK-6002", 400, "", headers -> headers.set("Digest", "")),
                change("SDK-6004", 400, "", headers -> headers.remove("Digest")),
                change("SDK-6004", 400, "weaker", headers -> headers.set("Digest", "SHA=2jmj7l5rSw0yVb/vlWAYkK/YBwk=")),
                change("SDK-6005", 401, "", headers -> headers.set("Digest", "SHA-512=AAAA")),
                change("SDK-6005", 401, "", headers -> headers.set("Content-Type", "application/xml")),
                change("SDK-6002", 400, "", headers -> headers.set(SIGNATURE, "a.b.c")),
                change("SDK-6002", 400, "33000", headers -> headers.set(SIGNATURE, "a".repeat(33_000))),
                change(
                        "SDK-6002",
                        400,
                        "2 fields",
                        headers -> headers.set(
                                "Message-Signature", headers.first(SIGNATURE).orElseThrow())),
                change("SDK-6005", 401, "", ExchangeRefusalTest::withAnotherEnd));
    }

    private static Arguments change(String code, int status, String words, Consumer<Headers> change) {
        return Arguments.of(code, status, words, change);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void message_withOtherHeadersThanWereSigned_isRefused(
            String code, int status, String words, Consumer<Headers> change) {
        OutgoingMessage message = CALLER.signed(CALLER.besluit());
        change.accept(message.headers());

        refused(message, status, code, words);
    }

    @Test
    void message_withAnotherBodyThanWasSigned_isRefused() {
        byte[] other = ExchangeCaller.BESLUIT.replace('b', 'c').getBytes(StandardCharsets.UTF_8);

        refused(
                CALLER.signed(CALLER.besluit()).withBody(RequestBody.of(other, "application/json")),
                400,
                "SDK-6004",
                "another body");
    }

    @ParameterizedTest
    @CsvSource({"PUT, /berichten", "POST, /berichten?a=1", "POST, /berichten/", "POST, /bericht%65n"})
    void message_toAnotherPlaceThanWasSigned_isRefused(String method, String path) {
        OutgoingMessage signed = CALLER.signed(CALLER.message("POST", "/berichten", "{}"));
        OutgoingMessage elsewhere = CALLER.message(method, path, "{}");

        refused(
                new OutgoingMessage(
                        signed.kind(), elsewhere.method(), elsewhere.target(), signed.headers(), signed.body()),
                401,
                "SDK-6005",
                "");
    }

    @Test
    void message_sentTwice_isRefusedTheSecondTime() {
        OutgoingMessage message = CALLER.signed(CALLER.besluit());
        assertThat(CALLER.send(message).statusCode()).isEqualTo(201);
        EXCHANGE.reset();

        refused(message, 401, "SDK-6008", "replay");
    }

    @ParameterizedTest
    @CsvSource({"-301", "120"})
    void message_signedAtAnotherTime_isRefused(int seconds) {
        Timekeeper time = new Shifted(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds)));

        refused(
                ExchangeCaller.signed(
                        CALLER.besluit(), MessageSigner.builder().time(time).build(), UTRECHT),
                401,
                "SDK-6007",
                "");
    }

    @Test
    void payloadSignature_whereTheMessageMustBeSigned_isRefused() {
        EXCHANGE.require(Coverage.MESSAGE);

        refused(CALLER.signed(CALLER.besluit(), Coverage.PAYLOAD), 400, "SDK-6003", "the whole message");
        assertThat(CALLER.send(CALLER.signed(CALLER.besluit())).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource
    void plainMessage_whereEncryptionWasAgreedOn_isRefused(SignEncryptMode mode) {
        EXCHANGE.encrypted(mode);

        refused(CALLER.signed(CALLER.besluit()), 400, "SDK-6021", "not encrypted");
        EXCHANGE.plain();
        assertThat(CALLER.send(CALLER.signed(CALLER.besluit())).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource
    void message_encryptedForSomebodyElse_isRefused(SignEncryptMode mode) {
        EXCHANGE.encrypted(mode);

        refused(exchange(mode).protect(CALLER.besluit(), UTRECHT, tenant("lelystad")), 400, "SDK-6021", "");
        assertThat(CALLER.send(exchange(mode).protect(CALLER.besluit(), UTRECHT, EXCHANGE.partner()))
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource
    void message_encryptedInAnotherModeThanWasAgreedOn_isRefused(SignEncryptMode mode) {
        SignEncryptMode other =
                mode == SignEncryptMode.NESTED ? SignEncryptMode.PLAINTEXT_DETACHED : SignEncryptMode.NESTED;
        EXCHANGE.encrypted(mode);

        HttpResponse<String> answer =
                CALLER.send(exchange(other).protect(CALLER.besluit(), UTRECHT, EXCHANGE.partner()));

        assertThat(answer.statusCode()).isBetween(400, 403);
        assertThat(EXCHANGE.received().get(0).refusal()).isPresent();
    }

    @Test
    void journal_overItsBound_dropsTheOldest() {
        for (int i = 0; i <= 1_000; i++) {
            CALLER.send(CALLER.message("POST", "/berichten/" + i, ""));
        }

        List<ReceivedMessage> received = EXCHANGE.received();
        assertThat(received).hasSize(1_000);
        assertThat(received.get(0).target()).endsWith("/1");
    }

    private static Exchange exchange(SignEncryptMode mode) {
        return Exchange.builder(
                        MessageSigner.builder().coverage(Coverage.MESSAGE).build(),
                        MessageVerifier.builder(EXCHANGE.policy()).build())
                .encryption(
                        MessageEncrypter.builder(EXCHANGE.recipients(), EXCHANGE.policy())
                                .build(),
                        MessageDecrypter.builder(() -> List.of(UTRECHT)).build(),
                        mode)
                .build();
    }

    private static Oin tenant(String id) {
        return EXCHANGE.keys(id).load().oin().orElseThrow();
    }

    private static Headers withAnotherEnd(Headers headers) {
        String value = headers.first(SIGNATURE).orElseThrow();
        int place = value.length() - 20;
        char other = value.charAt(place) == 'A' ? 'B' : 'A';
        return headers.set(SIGNATURE, value.substring(0, place) + other + value.substring(place + 1));
    }

    private static void refused(OutgoingMessage message, int status, String code, String words) {
        HttpResponse<String> answer = CALLER.send(message);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Caller.json(answer).getString("code")).isEqualTo(code);
        assertThat(Caller.json(answer).getInt("status")).isEqualTo(status);
        assertThat(EXCHANGE.received()).last().satisfies(received -> {
            assertThat(received.refusal().orElseThrow()).contains(code).contains(words);
            assertThat(received.sender()).isEmpty();
            assertThat(received.coverage()).isEmpty();
        });
    }

    /** Another time than that of the machine. */
    record Shifted(Clock clock) implements Timekeeper {

        @Override
        public long nanoTime() {
            return Timekeeper.system().nanoTime();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Timekeeper.system().sleep(duration);
        }
    }
}
