package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The administration is for whoever works on this machine, not for the pages of others that their browser shows. */
class AdminGuardTest {

    private static final MockFacilities FACILITIES = Start.mock().admin(0).build();
    private static final String FAULTS = "/api/faults";
    private static final String EMPTY_BODY = "{\"kind\":\"EMPTY_BODY\"}";

    private final AdminCaller caller = new AdminCaller(FACILITIES);

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void administration_onAnotherAddressOfThisMachine_isNotThere() throws Exception {
        assertThat(FACILITIES.adminAddress().orElseThrow().getHost()).isEqualTo("127.0.0.1");
        Optional<InetAddress> other = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .findFirst();
        if (other.isPresent()) {
            try (Socket socket = new Socket()) {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(
                                () -> socket.connect(new InetSocketAddress(other.get(), caller.port()), 2_000)))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void request_withAHostOfThisMachine_isAnswered() throws Exception {
        for (String host : List.of("127.0.0.1:", "localhost:", "LocalHost:", "[::1]:")) {
            assertThat(caller.withoutHost()
                            .with("Host: " + host + caller.port())
                            .get("/health"))
                    .as(host)
                    .satisfies(response -> assertThat(response.status()).isEqualTo(200));
        }
    }

    @Test
    void request_withAnotherHost_isRefused() throws Exception {
        List<String> hosts = List.of(
                "evil.example:" + caller.port(),
                "127.0.0.1",
                "localhost",
                "127.0.0.1:" + (caller.port() + 1),
                "127.0.0.1.evil.example:" + caller.port(),
                "127.0.0.2:" + caller.port());
        for (String host : hosts) {
            for (String path : List.of("/", "/health", "/api/tenants", "/api/pki/password", "/nothing")) {
                AdminCaller.Response refused =
                        caller.withoutHost().with("Host: " + host).get(path);
                assertThat(refused.status()).as(host + path).isEqualTo(403);
                assertThat(refused.error()).contains("Host");
            }
        }
    }

    @Test
    void request_withoutHostOrWithTwo_isRefused() throws Exception {
        assertThat(caller.withoutHost().get("/health").status()).isBetween(400, 403);
        assertThat(caller.with("Host: evil.example").get("/health").status()).isBetween(400, 403);
    }

    @ParameterizedTest
    @CsvSource({"POST,/api/faults", "DELETE,/api/faults", "DELETE,/api/faults/1", "POST,/api/reset"})
    void change_fromAPageOfOthers_isRefused(String method, String path) throws Exception {
        FACILITIES.fault(Fault.emptyBody()).onEverything();
        List<String> origins = List.of(
                "http://evil.example",
                "null",
                "https://127.0.0.1:" + caller.port(),
                "http://localhost:" + caller.port(),
                "http://127.0.0.1:" + FACILITIES.publicAddress().getPort());
        for (String origin : origins) {
            assertThat(caller.with("Origin: " + origin).json(method, path, "{}").status())
                    .as(origin)
                    .isEqualTo(403);
        }
        AdminCaller two =
                caller.with("Origin: http://127.0.0.1:" + caller.port()).with("Origin: http://evil.example");
        assertThat(two.json(method, path, "{}").status()).isEqualTo(403);
        assertThat(faults()).isEqualTo(1);
    }

    @Test
    void change_fromTheOwnPage_isMade() throws Exception {
        AdminCaller own = caller.with("Origin: http://127.0.0.1:" + caller.port());

        assertThat(own.json("POST", FAULTS, EMPTY_BODY).status()).isEqualTo(201);
        assertThat(faults()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/jsonp",
                "text/plain; application/json"
            })
    void change_inAFormThatAnyPageMaySend_isRefused(String type) throws Exception {
        AdminCaller.Response refused = caller.with("Content-Type: " + type).send("POST", FAULTS, EMPTY_BODY);

        assertThat(refused.status()).isEqualTo(415);
        assertThat(faults()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=%zz", "%zz=1", "after=%"})
    void query_badlyCoded_isRefused(String query) throws Exception {
        AdminCaller.Response refused = caller.get("/api/requests?" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().getString("code")).isEqualTo("QUERY");
        assertThat(refused.error()).isEqualTo("The query is badly coded");
    }

    @Test
    void change_withoutContentType_isRefused() throws Exception {
        FACILITIES.fault(Fault.emptyBody()).onEverything();

        assertThat(caller.send("POST", FAULTS, EMPTY_BODY).status()).isEqualTo(415);
        assertThat(caller.send("DELETE", FAULTS, "").status()).isEqualTo(415);
        assertThat(caller.send("POST", "/api/reset", "").status()).isEqualTo(415);
        assertThat(faults()).isEqualTo(1);
    }

    @Test
    void change_withCharsetInItsContentType_isMade() throws Exception {
        AdminCaller.Response made =
                caller.with("Content-Type: application/json; charset=utf-8").send("POST", FAULTS, EMPTY_BODY);

        assertThat(made.status()).isEqualTo(201);
    }

    @Test
    void body_of64KiB_isTakenAndOneByteMoreIsNot() throws Exception {
        String whole = EMPTY_BODY + " ".repeat(64 * 1024 - EMPTY_BODY.length());

        assertThat(caller.json("POST", FAULTS, whole).status()).isEqualTo(201);
        AdminCaller.Response refused = caller.json("POST", FAULTS, whole + " ");
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.error()).contains("65536");
        assertThat(faults()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}{}",
                "null",
                "{\"kind\":\"EMPTY_BODY\",}",
                "{\"kind\":\"EMPTY_BODY\",\"kind\":\"HTML\"}",
                "{\"kind\":\"EMPTY_BODY\",\"soort\":1}",
                "{\"kind\":null}",
                "{\"kind\":1}",
                "{}",
                "{\"kind\":\"empty_body\"}",
                "{\"kind\":\"EMPTY_BODY\",\"status\":503}",
                "{\"kind\":\"EMPTY_BODY\",\"durationMillis\":1}",
                "{\"kind\":\"STATUS\"}",
                "{\"kind\":\"STATUS\",\"status\":200}",
                "{\"kind\":\"STATUS\",\"status\":600}",
                "{\"kind\":\"STATUS\",\"status\":\"503\"}",
                "{\"kind\":\"STATUS\",\"status\":503.5}",
                "{\"kind\":\"STATUS\",\"status\":1e99}",
                "{\"kind\":\"DELAY\"}",
                "{\"kind\":\"DELAY\",\"durationMillis\":0}",
                "{\"kind\":\"DELAY\",\"durationMillis\":600001}",
                "{\"kind\":\"DELAY\",\"durationMillis\":99999999999999999999}",
                "{\"kind\":\"HTML\",\"times\":0}",
                "{\"kind\":\"HTML\",\"api\":\"nergens-v1\"}",
                "{\"kind\":\"HTML\",\"api\":\"presenteren-v8\",\"operation\":\"nergens\"}",
                "{\"kind\":\"HTML\",\"operation\":\"regelingen\"}",
                "{\"kind\":\"HTML\",\"tenant\":\"nergens\"}",
                "{\"kind\":\"HTML\",\"chance\":0}",
                "{\"kind\":\"HTML\",\"chance\":1.01}",
                "{\"kind\":\"HTML\",\"chance\":\"1\"}",
                "{\"kind\":\"HTML\",\"from\":\"2026-06-11T08:45:01Z\"}",
                "{\"kind\":\"HTML\",\"from\":\"gisteren\",\"until\":\"2026-06-11T08:45:01Z\"}",
                "{\"kind\":\"HTML\",\"from\":\"2026-06-11T08:45:01Z\",\"until\":\"2026-06-11T08:45:01Z\"}",
                "{\"kind\":\"HTML\",\"beyond\":1}",
                "{\"kind\":\"HTML\",\"windowMillis\":1}",
                "{\"kind\":\"HTML\",\"beyond\":-1,\"windowMillis\":1}",
                "{\"kind\":\"HTML\",\"beyond\":1,\"windowMillis\":0}"
            })
    void fault_thatIsNotOne_isRefusedInWords(String body) throws Exception {
        AdminCaller.Response refused = caller.json("POST", FAULTS, body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error()).isNotBlank();
        assertThat(faults()).isZero();
    }

    @Test
    void fault_withAMemberThatNobodyKnows_saysWhichThereAre() throws Exception {
        String name = "x".repeat(1_000);

        assertThat(caller.json("POST", FAULTS, "{\"soort\":1}").error())
                .isEqualTo(
                        "There is no member soort; there are: api, beyond, chance, durationMillis, from, kind, operation,"
                                + " status, tenant, times, until, windowMillis");
        assertThat(caller.json("POST", FAULTS, "{\"" + name + "\":1}").error()).hasSizeLessThan(200);
        assertThat(caller.json("POST", "/api/reset", "{\"soort\":1}").status()).isEqualTo(400);
        assertThat(caller.json("DELETE", FAULTS, "{\"soort\":1}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/admin.js", "/admin.css", "/health", "/api/requests", "/api/pki/root.pem", "/nothing"})
    void answer_ofAnyKind_tellsBrowsersToBeCareful(String path) throws Exception {
        assertThat(caller.get(path).head())
                .contains("Content-Security-Policy: default-src 'self'; ")
                .contains("frame-ancestors 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Cross-Origin-Resource-Policy: same-origin")
                .contains("Cache-Control: no-store")
                .doesNotContain("Access-Control-Allow-Origin")
                .doesNotContain("Server:");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,/api/faults,405",
        "OPTIONS,/api/faults,405",
        "POST,/health,405",
        "DELETE,/api/pki/root.pem,405",
        "POST,/api/nothing,404",
        "DELETE,/api/faults/1/2,404",
        "DELETE,/api/faults/x,404",
        "DELETE,/api/faults/,404",
        "DELETE,/api/faults/99999999999999999999,404"
    })
    void request_thatTheApiDoesNotHave_isRefused(String method, String path, int status) throws Exception {
        AdminCaller.Response refused = caller.json(method, path, "");

        assertThat(refused.status()).isEqualTo(status);
        if (status == 405) {
            assertThat(refused.head()).contains("Allow: ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/pki/",
                "/api/pki/exchange-lelystad.p12",
                "/api/pki/..%2fpassword",
                "/api/pki/nergens.p12",
                "/api/requests?after=x",
                "/api/requests?before=1",
                "/admin.html",
                "/index.html"
            })
    void address_thatIsNotThere_isRefused(String path) throws Exception {
        assertThat(caller.get(path).status()).isBetween(400, 404);
    }

    private static int faults() throws IOException {
        return new AdminCaller(FACILITIES)
                .get(FAULTS)
                .json()
                .getJsonArray("faults")
                .size();
    }
}
