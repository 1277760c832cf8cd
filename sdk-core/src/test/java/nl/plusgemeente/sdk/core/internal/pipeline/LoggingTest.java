package nl.plusgemeente.sdk.core.internal.pipeline;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static nl.plusgemeente.sdk.core.fixture.Facilities.LIST;
import static nl.plusgemeente.sdk.core.fixture.Facilities.POST;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.TestLogProvider;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.Pki;
import nl.plusgemeente.sdk.core.identity.KeySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in logs at any level, that of the HTTP client included: one line per call, and nothing that is secret. */
@Timeout(60)
class LoggingTest {
    private static final String CALL_LOG = "DEBUG " + CallPipeline.class.getName() + " ";
    private static final Pki PKI = new Pki("CA");

    private final List<String> lines = TestLogProvider.listen();

    @AfterEach
    void stop() {
        TestLogProvider.stop();
    }

    @Test
    void goodCalls_logs_holdOneLineEachAndNoContent() {
        String body = "{\"naam\":\"" + Canary.BODY + "\",\"nummer\":1}";
        try (HostileServer server =
                        HostileServer.always(Http.answer(200, "application/json", body, "X-Kop: " + Canary.BODY));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            sdk.onBehalfOf("utrecht").caller().call(GET);
            sdk.onBehalfOf("utrecht").caller().call(POST);
            assertThat(server.requests().get(0).line()).contains(Canary.QUERY);
            assertThat(server.requests().get(1).text()).contains(Canary.SENT, Canary.KEY);
        }
        clean();
        assertThat(callLines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches(".* test-v1 GET dingen/\\{id} for utrecht: 200 after \\d+ ms, attempts 1,"
                                        + " correlation id [0-9a-f]{16}"),
                        line -> assertThat(line).contains("test-v1 POST dingen/_zoek for utrecht: 200"));
    }

    @Test
    void httpClient_itsOwnLoggers_areOn() {
        try (HostileServer server = HostileServer.always(Http.json("{}"));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            sdk.onBehalfOf("utrecht").caller().call(GET);
        }
        assertThat(lines).anyMatch(line -> line.contains("org.apache.hc.client5"));
        clean();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 404, 429, 500, 503})
    void refusedCalls_logs_holdOneLineAndNoContent(int status) {
        String problem = "{\"title\":\"" + Canary.BODY + "\",\"detail\":\"" + Canary.QUERY + "\"}";
        try (HostileServer server = HostileServer.always(Http.answer(
                        status, "application/json", problem, "Location: /x?q=" + Canary.BODY, "Retry-After: 0"));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            Fault fault = Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET));
            assertThat(callLines())
                    .singleElement()
                    .asString()
                    .contains(
                            ": " + fault.error().code() + " after",
                            "attempts " + fault.error().attempts());
        }
        clean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "reset", "garbage", "half", "gzip", "json", "html", "silence"})
    void brokenCalls_logs_holdOneLineAndNoContent(String kind) {
        String half = Http.head(200, "Content-Type: application/json", "Content-Length: 99") + "{\"naam\":\"kanarie";
        try (HostileServer server = HostileServer.http((request, connection) -> {
                    switch (kind) {
                        case "close" -> connection.close();
                        case "reset" -> connection.send(half).reset();
                        case "half" -> connection.send(half).close();
                        case "garbage" -> connection.send("kanarie\r\n\r\n").close();
                        case "gzip" ->
                            connection.send(Http.answer(200, "application/json", "kanarie", "Content-Encoding: gzip"));
                        case "json" -> connection.send(Http.json("{kanarie"));
                        case "html" -> connection.send(Http.answer(200, "text/html", "kanarie"));
                        default -> connection.silence();
                    }
                });
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .responseTimeout(Duration.ofMillis(200))
                        .build()) {
            for (Operation<?> operation : List.of(GET, POST)) {
                Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(operation));
            }
            assertThat(callLines()).hasSize(2);
        }
        clean();
    }

    @Test
    void pages_logs_holdOneLinePerPageAndNoLink() {
        String page =
                "{\"_embedded\":{\"things\":[{\"naam\":\"kanarie\",\"nummer\":1}]},\"_links\":{\"next\":{\"href\":"
                        + "\"/api/v1/dingen?token=" + Canary.BODY + "\"}}}";
        try (HostileServer server = HostileServer.always(Http.json(page));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().pages(LIST).forEach(thing -> {}));
            assertThat(callLines()).hasSize(2);
            assertThat(server.requests().get(1).line()).contains(Canary.BODY);
        }
        clean();
    }

    @Test
    void mutualTls_logs_holdNoContent() {
        Tenant tenant = Facilities.tenantBuilder("utrecht")
                .identity(KeySource.of(PKI.organisation("00000099000000344000")))
                .build();
        try (HostileServer server = HostileServer.tls(
                        PKI.server(PKI.host("localhost")),
                        socket -> socket.setNeedClientAuth(true),
                        (request, connection) -> connection.send(Http.json("{\"naam\":\"kanarie\"}")));
                GemeenteSdk sdk = Facilities.bare(server.uri())
                        .tenant(tenant)
                        .trust(PKI.anchors())
                        .build()) {
            sdk.onBehalfOf("utrecht").caller().call(GET);
            Fault.ofCall(() -> {
                try (GemeenteSdk other = Facilities.bare(URI.create("https://127.0.0.1:" + server.port()))
                        .tenant(tenant)
                        .trust(PKI.anchors())
                        .build()) {
                    other.onBehalfOf("utrecht").caller().call(GET);
                }
            });
        }
        clean();
    }

    @Test
    void nobodyListens_calls_logNothing() {
        TestLogProvider.stop();
        try (HostileServer server = HostileServer.always(Http.json("{}"));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            sdk.onBehalfOf("utrecht").caller().call(GET);
        }
        assertThat(lines).isEmpty();
    }

    private List<String> callLines() {
        return lines.stream().filter(line -> line.startsWith(CALL_LOG)).toList();
    }

    private void clean() {
        assertThat(lines).isNotEmpty().allSatisfy(Canary::absentFrom);
        assertThat(lines).noneMatch(line -> line.startsWith("WARN") || line.startsWith("ERROR"));
    }
}
