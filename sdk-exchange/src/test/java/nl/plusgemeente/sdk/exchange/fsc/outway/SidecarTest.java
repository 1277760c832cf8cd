package nl.plusgemeente.sdk.exchange.fsc.outway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.fsc.ContractHashException;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorDomain;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By way of an Outway beside the application. */
class SidecarTest {
    private static final String HASH = "$1$3$" + "A".repeat(86);
    private static final FscService SERVICE = new FscService(PeerId.of(TestAuthority.NIJMEGEN), "zaken");
    private static final ApiProfile API = SERVICE.api(FacilityEnvironment.LOCAL, "/v1");
    private static final ApiProfile OTHER =
            ApiProfile.builder("test", "other-v1", "/other").build();

    private final List<Headers> seen = new CopyOnWriteArrayList<>();
    private final List<String> targets = new CopyOnWriteArrayList<>();
    private HttpServer outway;
    private HttpServer elsewhere;
    private volatile String refusal = "";

    @BeforeEach
    void listen() throws IOException {
        outway = server();
        elsewhere = server();
    }

    @AfterEach
    void end() {
        outway.stop(0);
        elsewhere.stop(0);
    }

    @Test
    void call_goesToTheOutway_withHashAndTransaction_andPathAndQueryUnaltered() {
        try (GemeenteSdk sdk = sdk()) {
            Response<byte[]> answer = call(
                    sdk,
                    "utrecht",
                    Operation.raw(API, "GET", "zaken/{id}")
                            .path("id", "a/b")
                            .query("q", "a b&c")
                            .build());

            assertThat(targets).containsExactly("/v1/zaken/a%2Fb?q=a%20b%26c");
            assertThat(seen.get(0).getFirst(FscHeaders.GRANT_HASH)).isEqualTo(HASH);
            TransactionId id = TransactionId.of(seen.get(0).getFirst(FscHeaders.TRANSACTION_ID));
            assertThat(answer.headers().first(FscHeaders.TRANSACTION_ID)).hasValue(id.value());
            assertThat(seen.get(0)).doesNotContainKey(FscHeaders.AUTHORIZATION);
        }
    }

    @Test
    void callOfAnotherApi_goesTheWayItWent_withoutHeadersOfFsc() {
        try (GemeenteSdk sdk = sdk()) {
            call(sdk, "utrecht", Operation.raw(OTHER, "GET", "dingen").build());

            assertThat(targets).containsExactly("/other/dingen");
            assertThat(seen.get(0).keySet()).noneMatch(name -> name.startsWith("Fsc-"));
        }
    }

    @Test
    void tenantWithoutAHash_isNotLetThrough() {
        try (GemeenteSdk sdk = sdk()) {
            assertThatExceptionOfType(GrantException.class)
                    .isThrownBy(() -> call(sdk, "nijmegen", get()))
                    .satisfies(e -> assertThat(e.fault()).isEqualTo(GrantFault.NONE));
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void refusal_isToldWithItsTransaction() {
        refusal = "ERROR_CODE_SERVICE_NOT_FOUND";
        try (GemeenteSdk sdk = sdk()) {
            assertThatExceptionOfType(InwayException.class)
                    .isThrownBy(() -> call(sdk, "utrecht", get()))
                    .satisfies(e -> {
                        assertThat(e.errorCode()).isEqualTo(FscErrorCode.SERVICE_NOT_FOUND);
                        assertThat(e.domain()).isEqualTo(FscErrorDomain.OUTWAY);
                        assertThat(e.status()).isEqualTo(404);
                        assertThat(e.transaction().value())
                                .isEqualTo(seen.get(0).getFirst(FscHeaders.TRANSACTION_ID));
                    });
        }
    }

    @Test
    void connect_isRefusedHere() {
        try (GemeenteSdk sdk = sdk()) {
            assertThatExceptionOfType(InwayException.class)
                    .isThrownBy(() -> call(
                            sdk, "utrecht", Operation.raw(API, "CONNECT", "x").build()))
                    .satisfies(e -> assertThat(e.errorCode()).isEqualTo(FscErrorCode.METHOD_UNSUPPORTED));
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void serviceWithoutAnyHash_isRefusedAtTheStart() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() ->
                        FscOutway.sidecar(address(outway)).service(API, SERVICE).build())
                .withMessageContaining("no grant hash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$1$3$", "1$3$AAAA", "$1$1$%s", "$1$3$%s\u0000", "$1$3$%s $1$3$%s"})
    void hashThatIsNone_isRefusedAtTheStart(String hash) {
        assertThatExceptionOfType(ContractHashException.class)
                .isThrownBy(() ->
                        FscOutway.sidecar(address(outway)).grant("utrecht", API, hash.replace("%s", "A".repeat(86))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://outway.example.nl",
                "https://u@outway.example.nl",
                "https://outway.example.nl/pad",
                "https://outway.example.nl?q",
                "https:outway",
                "ftp://127.0.0.1"
            })
    void address_ofAnotherForm_isRefused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> FscOutway.sidecar(URI.create(address)));
    }

    private static Operation<byte[]> get() {
        return Operation.raw(API, "GET", "zaken").build();
    }

    private static Response<byte[]> call(GemeenteSdk sdk, String tenant, Operation<byte[]> operation) {
        return sdk.onBehalfOf(tenant).caller().exchange(operation);
    }

    private GemeenteSdk sdk() {
        return GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .tenant(Tenant.builder("utrecht", TestAuthority.UTRECHT).build())
                .tenant(Tenant.builder("nijmegen", TestAuthority.NIJMEGEN).build())
                .address(OTHER, address(elsewhere))
                .maxAttempts(1)
                .route(FscOutway.sidecar(address(outway))
                        .service(API, SERVICE)
                        .grant("utrecht", API, " " + HASH + "\n")
                        .build())
                .build();
    }

    private HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 16);
        server.createContext("/", this::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        seen.add(exchange.getRequestHeaders());
        targets.add(exchange.getRequestURI().toString());
        byte[] body = "{}".getBytes(UTF_8);
        if (!refusal.isEmpty()) {
            exchange.getResponseHeaders().set(FscHeaders.ERROR_CODE, refusal);
            body = ("{\"message\":\"TEST\",\"domain\":\"ERROR_DOMAIN_OUTWAY\",\"code\":\"" + refusal + "\"}")
                    .getBytes(UTF_8);
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(refusal.isEmpty() ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
