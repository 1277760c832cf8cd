package nl.plusgemeente.sdk.exchange.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.exchange.event.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deliveries over the SDK's own way of calls. */
class WebhookSenderTest {
    private static final String ORIGIN = "events.utrecht.example";

    /** Status, and headers as name, value, name, value. */
    private record Reply(int status, List<String> headers) {
        Reply(int status, String... headers) {
            this(status, List.of(headers));
        }
    }

    private final FixedTime time = new FixedTime();
    private final ConcurrentLinkedQueue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final List<IncomingMessage> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private GemeenteSdk sdk;
    private WebhookSender sender;

    @BeforeEach
    void starts() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/", this::serve);
        server.start();
        sdk = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .time(time)
                .retryWait(Duration.ofMillis(1))
                .deadline(Duration.ofSeconds(30))
                .tenant(Tenant.builder("utrecht", TestAuthority.UTRECHT).build())
                .build();
        sender = sender();
    }

    @AfterEach
    void stops() {
        sdk.close();
        server.stop(0);
    }

    private WebhookSender sender() {
        URI target = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook?access=geheim");
        return WebhookSender.of(sdk.onBehalfOf("utrecht").caller(), FacilityEnvironment.LOCAL, target, ORIGIN);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Headers headers = new Headers();
            exchange.getRequestHeaders().forEach((name, values) -> values.forEach(v -> headers.addReceived(name, v)));
            asked.add(IncomingMessage.request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    headers,
                    new ByteArrayInputStream(body)));
            Reply reply = replies.isEmpty() ? new Reply(204) : replies.poll();
            for (int i = 0; i < reply.headers().size(); i += 2) {
                exchange.getResponseHeaders()
                        .add(reply.headers().get(i), reply.headers().get(i + 1));
            }
            exchange.sendResponseHeaders(reply.status(), -1);
        }
    }

    @Test
    void deliver_inEachForm_arrivesAsItWasSent() {
        CloudEvent event = Samples.full();

        assertThat(sender.deliver(event).processed()).isTrue();
        sender.deliver(event().build(), EventForm.BINARY);
        sender.deliver(event, EventForm.BATCH);
        sender.deliver(event, EventForm.STRUCTURED);
        WebhookDelivery last = sender.deliver(List.of(event, event().build()));

        assertThat(last.status()).isEqualTo(204);
        assertThat(last.attempts()).isEqualTo(1);
        assertThat(asked).allSatisfy(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.target()).isEqualTo("/hook?access=geheim");
            assertThat(request.headers().first("WebHook-Request-Origin")).contains(ORIGIN);
        });
        List<List<CloudEvent>> read = new ArrayList<>();
        asked.forEach(request -> read.add(HttpEvents.DEFAULT.read(request)));
        assertThat(read)
                .containsExactly(
                        List.of(event),
                        List.of(event().build()),
                        List.of(event),
                        List.of(event),
                        List.of(event, event().build()));
        assertThat(asked.get(0).headers().first("Content-Type"))
                .contains("application/cloudevents+json; charset=utf-8");
    }

    @Test
    void deliver_ofDataInTheBinaryForm_arrives() {
        CloudEvent event = event().subject("één zaak")
                .data("text/plain", EventData.text("é"))
                .build();

        sender.deliver(event, EventForm.BINARY);

        assertThat(HttpEvents.DEFAULT.read(asked.get(0))).containsExactly(event);
    }

    @Test
    void deliver_thatIsAccepted_isNotProcessed() {
        replies.add(new Reply(202));
        replies.add(new Reply(200));

        assertThat(sender.deliver(event().build()).processed()).isFalse();
        assertThat(sender.deliver(event().build()).processed()).isTrue();
    }

    @Test
    void deliver_toOneThatIsBusy_waitsAsLongAsItAsks() {
        replies.add(new Reply(429, "Retry-After", "5"));
        replies.add(new Reply(503));

        WebhookDelivery delivery = sender.deliver(event().build());

        assertThat(delivery.attempts()).isEqualTo(3);
        assertThat(Duration.between(FixedTime.START, time.clock().instant()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(asked).hasSize(3);
    }

    @Test
    void deliver_toOneThatIsRetired_isTheLastOne() {
        replies.add(new Reply(410));

        assertThatExceptionOfType(WebhookRetiredException.class)
                .isThrownBy(() -> sender.deliver(event().build()))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(ExchangeErrors.WEBHOOK_RETIRED);
                    assertThat(e.tenant()).isEqualTo("utrecht");
                    assertThat(e.attempts()).isEqualTo(1);
                    assertThat(e.getMessage()).doesNotContain("geheim").doesNotContain("hook?");
                });
        assertThat(sender.retired()).isTrue();
        assertThatExceptionOfType(WebhookRetiredException.class).isThrownBy(() -> sender.deliver(event().build()));
        assertThatExceptionOfType(WebhookRetiredException.class).isThrownBy(sender::consent);
        assertThat(asked).hasSize(1);
        assertThat(sender().retired()).isFalse();
    }

    @Test
    void deliver_inAFormThatIsNotKnown_saysSo() {
        replies.add(new Reply(415));

        assertThatExceptionOfType(CloudEventException.class)
                .isThrownBy(() -> sender.deliver(List.of(event().build())))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(ExchangeErrors.EVENT_FORMAT);
                    assertThat(e.findings()).isEmpty();
                });
        assertThat(sender.retired()).isFalse();
    }

    @Test
    void deliver_thatIsRefusedOtherwise_isAnErrorOfTheCall() {
        replies.add(new Reply(400));
        replies.add(new Reply(307, "Location", "https://vreemd.example/"));

        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> sender.deliver(event().build()));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> sender.deliver(event().build()))
                .satisfies(e -> assertThat(e.status()).isEqualTo(307));
        assertThat(asked).hasSize(2);
    }

    @Test
    void deliver_ofAnEventThatBreaksAMust_sendsNothing() {
        CloudEvent wrong = CloudEvent.builder("1", Samples.SOURCE, "push").build();

        assertThatExceptionOfType(CloudEventException.class).isThrownBy(() -> sender.deliver(wrong));
        assertThatExceptionOfType(CloudEventException.class).isThrownBy(() -> sender.deliver(wrong, EventForm.BINARY));
        assertThatExceptionOfType(CloudEventException.class)
                .isThrownBy(() -> sender.deliver(List.of(event().build(), wrong)));
        assertThat(asked).isEmpty();
    }

    @Test
    void consent_thatIsGiven_isRead() {
        replies.add(new Reply(200, "WebHook-Allowed-Origin", "Events.Utrecht.example", "WebHook-Allowed-Rate", "120"));
        replies.add(new Reply(204, "WebHook-Allowed-Origin", "*", "WebHook-Allowed-Rate", "*"));
        replies.add(new Reply(200, "WebHook-Allowed-Origin", "*"));

        WebhookConsent first = sender.consent(500);

        assertThat(first.anyOrigin()).isFalse();
        assertThat(first.perMinute()).hasValue(120);
        assertThat(sender.consent(500)).isEqualTo(new WebhookConsent(true, java.util.OptionalInt.empty()));
        assertThat(sender.consent().perMinute()).isEmpty();
        assertThat(asked.get(0).method()).isEqualTo("OPTIONS");
        assertThat(asked.get(0).target()).isEqualTo("/hook?access=geheim");
        assertThat(asked.get(0).headers().first("WebHook-Request-Origin")).contains(ORIGIN);
        assertThat(asked.get(0).headers().first("WebHook-Request-Rate")).contains("500");
        assertThat(asked.get(2).headers().contains("WebHook-Request-Rate")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '*'",
        "vreemd.example, '*'",
        "'*.utrecht.example', '*'",
        "'*', ''",
        "'*', 0",
        "'*', -1",
        "'*', 1.5",
        "'*', 99999999999"
    })
    void consent_thatIsNotGiven_isAnErrorWhateverTheStatus(String origin, String rate) {
        replies.add(new Reply(200, "WebHook-Allowed-Origin", origin, "WebHook-Allowed-Rate", rate));

        assertThatExceptionOfType(WebhookConsentException.class)
                .isThrownBy(() -> sender.consent(10))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(ExchangeErrors.WEBHOOK_CONSENT);
                    assertThat(e.getMessage()).doesNotContain("vreemd").doesNotContain("geheim");
                });
    }

    @Test
    void consent_thatIsAmbiguous_isNone() {
        replies.add(new Reply(200));
        replies.add(new Reply(200, "WebHook-Allowed-Origin", "*", "WebHook-Allowed-Origin", ORIGIN));
        replies.add(new Reply(200, "WebHook-Allowed-Origin", "*", "WebHook-Allowed-Rate", "veel"));

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(WebhookConsentException.class).isThrownBy(sender::consent);
        }
        replies.add(new Reply(405));
        assertThatExceptionOfType(ApiException.class).isThrownBy(sender::consent);
        assertThatIllegalArgumentException().isThrownBy(() -> sender.consent(0));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.nl/x",
        "https://gebruiker@127.0.0.1/x",
        "https://127.0.0.1/x#y",
        "ftp://127.0.0.1/",
        "/pad",
        "https://example.nl/"
    })
    void address_ofAnotherForm_isRefused(URI address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookSender.of(
                        sdk.onBehalfOf("utrecht").caller(), FacilityEnvironment.LOCAL, address, ORIGIN));
    }

    @Test
    void sender_elsewhere_needsHttpsAndAHostName() {
        var caller = sdk.onBehalfOf("utrecht").caller();

        WebhookSender https = WebhookSender.of(
                caller, FacilityEnvironment.PRODUCTION, URI.create("https://Example.nl:8443/a?b=geheim"), ORIGIN);
        assertThat(https.toString()).contains("webhook-example-nl-").doesNotContain("geheim");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookSender.of(
                        caller, FacilityEnvironment.PRODUCTION, URI.create("http://example.nl/"), ORIGIN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookSender.of(
                        caller, FacilityEnvironment.PRODUCTION, URI.create("https://example.nl/"), "a b"));
        assertThat(new String(Samples.bytes(HttpEvents.structured(event().build())), UTF_8))
                .contains("TEST-1");
    }
}
