package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.DsoFacilities;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation that there is, with a parameter that it does not know. */
@Execution(ExecutionMode.SAME_THREAD)
class UnknownParametersTest {

    private static final MockFacilities FACILITIES = Start.mock().admin(0).build();
    private static final Caller UTRECHT = Caller.withCertificate(FACILITIES, "utrecht");
    private static final OAuthCaller OAUTH = new OAuthCaller(FACILITIES, "utrecht", Clock.systemUTC());

    /** RFC 6749 §3.1 and §3.2: the authorization server passes over what it does not know. */
    private static final Set<String> OF_OAUTH = Set.of("authorize", "token", "par", "introspect", "revoke");

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    static Stream<Arguments> routes() {
        return DsoFacilities.names().stream()
                .flatMap(api -> api.routes().stream()
                        .map(route -> Arguments.argumentSet(
                                api.name() + " " + route.method() + " " + route.path(), api, route)));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void route_withAParameterThatNobodyKnows_refusesItByName(Api api, Route route) throws Exception {
        HttpResponse<String> refused = send(api, route, "?onbekend=1");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body())
                .contains("De parameter onbekend is niet bekend; bekend zijn"
                        + (route.parameters().isEmpty()
                                ? " er geen."
                                : ": " + String.join(", ", route.parameters()) + "."));
        if (refused.headers().firstValue("Content-Type").orElse("").equals("application/problem+json")) {
            assertThat(Problems.invalid(json(refused))).isEqualTo("onbekend");
        }
        assertThat(FACILITIES.requests().get(0).refusal().orElse("")).contains("onbekend is niet bekend");
        assertThat(send(api, route, "").body()).doesNotContain("onbekend");
    }

    @Test
    void operations_ofAllSites_areAllLookedAt() throws Exception {
        Map<String, Set<String>> seen = new TreeMap<>();
        DsoFacilities.names()
                .forEach(api -> seen.put(
                        api.name(),
                        api.routes().stream().map(Route::operation).collect(Collectors.toCollection(TreeSet::new))));
        seen.put("oauth", new TreeSet<>(OF_OAUTH));
        seen.get("oauth").addAll(Set.of("metadata", "jwks"));
        seen.put("meldingen-v1", Set.of("meldingen"));
        seen.put("exchange", new TreeSet<>(Set.of("besluiten", "besluit", "berichten"))); // berichten take any address
        seen.put("fsc-manager", managers().map(Manager::operation).collect(Collectors.toCollection(TreeSet::new)));
        seen.put("fsc-inway", Set.of("call")); // the query is the service's own

        Map<String, Set<String>> all = new TreeMap<>();
        new AdminCaller(FACILITIES)
                .get("/api/operations")
                .json()
                .getJsonObject("operations")
                .forEach((api, names) -> all.put(
                        api,
                        names.asJsonArray().getValuesAs(JsonString::getString).stream()
                                .collect(Collectors.toCollection(TreeSet::new))));
        assertThat(all).isEqualTo(seen);
    }

    @Test
    void parameters_thatNobodyKnows_areToldInOneShortAnswer() throws Exception {
        String query =
                IntStream.range(0, 1_000).mapToObj(i -> "x" + i + "=1").collect(Collectors.joining("&", "?", ""));

        HttpResponse<String> refused = Caller.of(FACILITIES).get(Caller.PRESENTEREN + "/regelingen" + query);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).getJsonArray("invalid-params")).hasSize(5);
        assertThat(refused.body()).contains("(+ 995 andere)").hasSizeLessThan(2_500);
    }

    @Test
    void parameters_ofTheOperation_areKnownInAnyWriting() throws Exception {
        String path = Caller.PRESENTEREN + "/regelingen";

        assertThat(Caller.of(FACILITIES).get(path + "?si%7ae=1&&").statusCode()).isEqualTo(200);
        assertThat(Caller.of(FACILITIES).get(path + "?SIZE=1").statusCode()).isEqualTo(400);
    }

    @Test
    void request_ofAStranger_isRefusedForThatFirst() throws Exception {
        HttpResponse<String> refused =
                Caller.of(FACILITIES).without("x-api-key").get(Caller.PRESENTEREN + "/regelingen?onbekend=1");

        assertThat(refused.statusCode()).isEqualTo(401);
    }

    @Test
    void upload_withAParameterThatNobodyKnows_leavesNothing() throws Exception {
        String documenten = Caller.SAMENWERKEN + "/samenwerkingen/SAM-10344/documenten";
        String body =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"TEST.txt\"\r\n\r\nTEST\r\n--b--\r\n";
        Caller caller = UTRECHT.with("Content-Type", "multipart/form-data; boundary=b");
        String before = FACILITIES.state().read("samenwerkingen");

        assertThat(caller.post(documenten + "?onbekend=1", body).statusCode()).isEqualTo(400);
        assertThat(FACILITIES.state().read("samenwerkingen")).isEqualTo(before);
        assertThat(caller.post(documenten + "?taal=nl", body).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth/.well-known/openid-configuration",
                "/oauth/.well-known/oauth-authorization-server",
                "/.well-known/oauth-authorization-server/oauth",
                "/oauth/jwks"
            })
    void documentOfTheAuthorizationServer_hasNoParameters(String path) {
        HttpResponse<String> refused = OAUTH.get(FACILITIES.publicAddress() + path + "?onbekend=1");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("invalid_request", "There is no parameter onbekend");
    }

    @Test
    void endpoints_ofTheAuthorizationServer_passOverWhatTheyDoNotKnow() {
        assertThat(OAUTH.token(OAUTH.form("utrecht", "onbekend", "1")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void api_behindTokens_hasNoParameters() {
        String address = FACILITIES.oauth().protectedApi() + "/meldingen?onbekend=1";
        String token = FACILITIES.oauth().issueToken(Map.of("scope", "meldingen.lezen meldingen.schrijven"));

        assertThat(OAUTH.get(address).statusCode()).isEqualTo(401);
        for (HttpRequest.Builder request : List.of(
                HttpRequest.newBuilder(URI.create(address)),
                HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.noBody()))) {
            HttpResponse<String> refused = OAUTH.send(request, "Authorization", "Bearer " + token);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("There is no parameter onbekend; there is none");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /besluiten", "GET /besluiten/1"})
    void partner_ofTheExchange_hasNoParameters(String operation) {
        String[] words = operation.split(" ");
        ExchangeCaller caller = new ExchangeCaller(FACILITIES);

        HttpResponse<String> refused =
                caller.send(caller.signed(caller.message(words[0], words[1] + "?onbekend=1", ExchangeCaller.BESLUIT)));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("There is no parameter onbekend; there is none");
    }

    record Manager(String operation, String method, String path) {}

    static Stream<Manager> managers() {
        return Stream.of(
                new Manager("announce", "PUT", "/v1/announce"),
                new Manager("submit", "POST", "/v1/contracts"),
                new Manager("contracts", "GET", "/v1/contracts"),
                new Manager("accept", "PUT", "/v1/contracts/x/accept"),
                new Manager("reject", "PUT", "/v1/contracts/x/reject"),
                new Manager("revoke", "PUT", "/v1/contracts/x/revoke"),
                new Manager("token", "POST", "/v1/token"),
                new Manager("peer", "GET", "/v1/peer"),
                new Manager("peers", "GET", "/v1/peers"),
                new Manager("services", "GET", "/v1/services"),
                new Manager("logs", "GET", "/v1/logs"),
                new Manager("jwks", "GET", "/.well-known/jwks.json"));
    }

    @ParameterizedTest
    @MethodSource("managers")
    void manager_withAParameterThatNobodyKnows_refusesIt(Manager manager) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder().method(manager.method(), BodyPublishers.ofString("{}"));

        HttpResponse<String> refused =
                UTRECHT.send(FACILITIES.fsc().provider().manager() + manager.path() + "?onbekend=1", request);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("There is no parameter onbekend; there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /health",
                "GET /",
                "GET /api/requests",
                "GET /api/faults",
                "GET /api/operations",
                "GET /api/scenarios",
                "GET /api/findings",
                "GET /api/tenants",
                "GET /api/state",
                "GET /api/state/oauth",
                "PUT /api/state/oauth",
                "GET /api/pki/root.pem",
                "POST /api/faults",
                "DELETE /api/faults",
                "POST /api/scenarios/quota",
                "POST /api/oauth/rotate-keys",
                "POST /api/reset"
            })
    void administration_withAParameterThatNobodyKnows_refusesIt(String operation) throws IOException {
        String[] words = operation.split(" ");

        AdminCaller.Response refused = new AdminCaller(FACILITIES).json(words[0], words[1] + "?onbekend=1", "");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().getString("code")).isEqualTo("QUERY");
        assertThat(refused.error()).startsWith("There is no parameter onbekend; there");
    }

    private static HttpResponse<String> send(Api api, Route route, String query) throws Exception {
        Caller caller = UTRECHT.with("Accept", "*/*");
        caller = route.consumes().isEmpty()
                ? caller.without("Content-Type")
                : caller.with("Content-Type", route.consumes().get(0));
        caller = route.crs().isEmpty()
                ? caller.without("Content-Crs")
                : caller.with("Content-Crs", route.crs().get(0));
        if (api.zone() == Zone.GOVERNMENT || !api.wantsKey()) {
            caller = caller.without("x-api-key");
        }
        String path = api.basePath() + route.path().toString().replaceAll("\\{\\w+}", "x");
        return caller.send(
                path + query, HttpRequest.newBuilder().method(route.method(), BodyPublishers.ofString("{}")));
    }
}
