package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.exchange.event.Samples.STRUCTURED;
import static nl.plusgemeente.sdk.exchange.event.Samples.event;
import static nl.plusgemeente.sdk.exchange.event.Samples.incoming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a receiver answers, and what it hands on. */
class WebhookReceiverTest {
    private static final String ORIGIN = "events.utrecht.example";

    private final List<List<CloudEvent>> taken = new ArrayList<>();
    private Receipt receipt = Receipt.PROCESSED;
    private final WebhookReceiver receiver = builder().remember(100).build();

    private WebhookReceiverBuilder builder() {
        return WebhookReceiver.builder((events, message) -> {
                    taken.add(events);
                    return receipt;
                })
                .origin(ORIGIN);
    }

    @Test
    void handshake_ofAnAllowedOrigin_getsConsent() {
        WebhookAnswer answer =
                options(builder().rate(120).build(), "Events.Utrecht.example", "WebHook-Request-Rate", "500");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().first("WebHook-Allowed-Origin")).contains("Events.Utrecht.example");
        assertThat(answer.headers().first("WebHook-Allowed-Rate")).contains("120");
        assertThat(answer.headers().first("Allow")).contains("POST, OPTIONS");
        assertThat(options(receiver, ORIGIN).headers().first("WebHook-Allowed-Rate"))
                .contains("*");
    }

    @Test
    void handshake_whereEveryOriginIsAllowed_isAnsweredWithAStar() {
        assertThat(options(builder().anyOrigin().build(), "vreemd.example")
                        .headers()
                        .first("WebHook-Allowed-Origin"))
                .contains("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vreemd.example",
                "*",
                "",
                "events.utrecht.example.evil.nl",
                "events.utrecht.example\r\nX: 1",
                "%"
            })
    void handshake_ofAnotherOrigin_getsNoConsent(String origin) {
        assertNoConsent(options(receiver, origin, "WebHook-Request-Callback", "https://vreemd.example/"));
    }

    @Test
    void handshake_withoutOneOrigin_getsNoConsent() {
        assertNoConsent(options(receiver, ORIGIN, "WebHook-Request-Origin", ORIGIN));
        assertNoConsent(
                receiver.answer(IncomingMessage.request("OPTIONS", "/", new Headers(), InputStream.nullInputStream())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "post", "HEAD", "TRACE"})
    void method_ofAnotherKind_isNotAllowed(String method) {
        WebhookAnswer answer =
                receiver.answer(IncomingMessage.request(method, "/", new Headers(), InputStream.nullInputStream()));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers().first("Allow")).contains("POST, OPTIONS");
    }

    @Test
    void delivery_inEachForm_isHandedOn() {
        CloudEvent one = event().build();
        CloudEvent two =
                CloudEvent.builder("TEST-2", Samples.SOURCE, Samples.TYPE).build();

        assertThat(receiver.answer(incoming(HttpEvents.structured(one))).status())
                .isEqualTo(204);
        assertThat(receiver.answer(incoming(HttpEvents.binary(two))).status()).isEqualTo(204);
        assertThat(builder()
                        .build()
                        .answer(incoming(HttpEvents.batch(List.of(one, two))))
                        .status())
                .isEqualTo(204);
        assertThat(taken).containsExactly(List.of(one), List.of(two), List.of(one, two));
    }

    @Test
    void delivery_byAnOrigin_isTakenWhenItIsAllowed() {
        String json = new String(Samples.bytes(HttpEvents.structured(event().build())), UTF_8);

        assertThat(receiver.answer(incoming(STRUCTURED, json, "webhook-request-origin", ORIGIN))
                        .status())
                .isEqualTo(204);
        WebhookAnswer stranger =
                receiver.answer(incoming(STRUCTURED, json, "WebHook-Request-Origin", "vreemd.example"));
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(problem(stranger)).doesNotContain("vreemd");
        assertThat(taken).hasSize(1);
    }

    @Test
    void delivery_thatCameBefore_isAnsweredAsTakenAndNotHandedOn() {
        CloudEvent one = event().build();
        CloudEvent two =
                CloudEvent.builder("TEST-2", Samples.SOURCE, Samples.TYPE).build();
        receiver.answer(incoming(HttpEvents.structured(one)));

        assertThat(receiver.answer(incoming(HttpEvents.structured(one))).status())
                .isEqualTo(204);
        assertThat(receiver.answer(incoming(HttpEvents.batch(List.of(one, two, two))))
                        .status())
                .isEqualTo(204);
        assertThat(taken).containsExactly(List.of(one), List.of(two));
    }

    @Test
    void delivery_thatWasNotTaken_mayComeAgain() {
        EventMessage message = HttpEvents.structured(event().build());
        receipt = Receipt.busy(Duration.ofSeconds(7));
        WebhookAnswer busy = receiver.answer(incoming(message));
        receipt = Receipt.ACCEPTED;

        assertThat(busy.status()).isEqualTo(429);
        assertThat(busy.headers().first("Retry-After")).contains("7");
        assertThat(receiver.answer(incoming(message)).status()).isEqualTo(202);
        assertThat(taken).hasSize(2);
    }

    @Test
    void delivery_thatFails_reachesTheContainerAndMayComeAgain() {
        List<String> calls = new ArrayList<>();
        WebhookReceiver failing = WebhookReceiver.builder((events, message) -> {
                    calls.add("x");
                    throw new IllegalStateException("TEST");
                })
                .remember(10)
                .build();

        for (int i = 0; i < 2; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> failing.answer(incoming(HttpEvents.structured(event().build()))));
        }
        assertThat(calls).hasSize(2);
    }

    @Test
    void delivery_ofWhatIsUnderWay_isAskedToComeAgain() {
        List<WebhookAnswer> inner = new ArrayList<>();
        List<WebhookReceiver> self = new ArrayList<>();
        CloudEvent other =
                CloudEvent.builder("TEST-2", Samples.SOURCE, Samples.TYPE).build();
        self.add(WebhookReceiver.builder((events, message) -> {
                    if (inner.isEmpty()) {
                        inner.add(self.get(0).answer(incoming(HttpEvents.batch(List.of(other, event().build())))));
                    }
                    return Receipt.PROCESSED;
                })
                .remember(10)
                .build());

        self.get(0).answer(incoming(HttpEvents.structured(event().build())));

        assertThat(inner.get(0).status()).isEqualTo(429);
        assertThat(inner.get(0).headers().first("Retry-After")).contains("1");
        assertThat(self.get(0).answer(incoming(HttpEvents.structured(other))).status())
                .isEqualTo(204);
    }

    @Test
    void receiver_thatIsRetired_saysSo() {
        receipt = Receipt.RETIRED;

        WebhookAnswer answer = receiver.answer(incoming(HttpEvents.structured(event().build())));

        assertThat(answer.status()).isEqualTo(410);
        assertThat(problem(answer)).contains("\"status\":410");
    }

    @Test
    void event_thatBreaksRules_isRefusedWithAllOfThem() {
        List<String> told = new ArrayList<>();
        WebhookAnswer answer = receiver.answer(
                incoming(
                        STRUCTURED,
                        "{\"specversion\":\"1.0\",\"id\":\"geheim\",\"source\":\"/geheim\",\"type\":\"geheim.v1.2\","
                                + "\"sequence\":\"geheim\",\"sequencetype\":\"Integer\"}"),
                refusal -> told.add(refusal.code().id()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().orElseThrow().contentType()).isEqualTo("application/problem+json");
        assertThat(answer.headers().first("Cache-Control")).contains("no-store");
        assertThat(problem(answer))
                .isEqualTo("{\"title\":\"The event is not valid\",\"status\":400,\"detail\":\"Correct what is listed in"
                        + " errors.\",\"errors\":[{\"event\":0,\"attribute\":\"type\",\"rule\":\"TYPE_VERSION\","
                        + "\"detail\":\"if it tells a version, then one number after a v, such as v1\"},"
                        + "{\"event\":0,\"attribute\":\"sequence\",\"rule\":\"SEQUENCE_FORM\",\"detail\":\"with"
                        + " sequencetype Integer it is a whole number of 32 bits, without leading zeros\"}]}");
        assertThat(told).containsExactly("SDK-6040");
        assertThat(taken).isEmpty();
    }

    @Test
    void event_ofOthers_isTakenWithoutTheProfile() {
        String foreign = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/x\",\"type\":\"push\"}";

        assertThat(receiver.answer(incoming(STRUCTURED, foreign)).status()).isEqualTo(400);
        assertThat(builder()
                        .withoutProfile()
                        .build()
                        .answer(incoming(STRUCTURED, foreign))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void message_thatCannotBeRead_isRefusedByItsKind() {
        WebhookReceiver small = builder()
                .reading(new HttpEvents(EventLimits.DEFAULT.bytes(10).events(1), Set.of(EventForm.STRUCTURED)))
                .build();

        assertThat(small.answer(incoming("text/plain", "x")).status()).isEqualTo(415);
        assertThat(small.answer(incoming(Samples.BATCH, "[]")).status()).isEqualTo(415);
        assertThat(small.answer(incoming(STRUCTURED, " ".repeat(11))).status()).isEqualTo(413);
        IncomingMessage read = incoming(STRUCTURED, "{}");
        small.answer(read);
        assertThat(problem(small.answer(read))).contains("\"status\":400", "broke off");
    }

    @Test
    void setting_ofAnotherForm_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder().origin("https://x"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().rate(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().remember(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Receipt(200, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Receipt(204, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Receipt.busy(Duration.ofMillis(1)));
        assertThat(receiver).hasToString("WebhookReceiver[" + ORIGIN + "]");
    }

    private static WebhookAnswer options(WebhookReceiver receiver, String origin, String... more) {
        Headers headers = new Headers();
        headers.addReceived("webhook-request-origin", origin);
        for (int i = 0; i < more.length; i += 2) {
            headers.addReceived(more[i], more[i + 1]);
        }
        return receiver.answer(IncomingMessage.request("OPTIONS", "/events", headers, InputStream.nullInputStream()));
    }

    private static void assertNoConsent(WebhookAnswer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().contains("WebHook-Allowed-Origin")).isFalse();
        assertThat(answer.headers().contains("WebHook-Allowed-Rate")).isFalse();
    }

    private static String problem(WebhookAnswer answer) {
        return new String(Samples.bytes(answer.body().orElseThrow()), UTF_8);
    }
}
