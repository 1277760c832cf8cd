package nl.plusgemeente.sdk.mock;

import static java.util.Map.entry;
import static nl.plusgemeente.sdk.mock.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Every operation with a JSON body, with a member that it does not know: at the top, and in every object within. */
@Execution(ExecutionMode.SAME_THREAD)
class UnknownMembersTest {

    private static final MockFacilities FACILITIES = Start.mock().tenants(3).build();
    private static final Caller LELYSTAD = Caller.withCertificate(FACILITIES, "lelystad");
    private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[160500,501500]}";
    private static final String AT = "{\"_geo\":{\"intersects\":" + POINT + "}";
    private static final String PLACE = "{\"geometrie\":" + POINT + "}";
    private static final String WORK =
            "http://toepasbare-regels.omgevingswet.overheid.nl/werkzaamheden/id/concept/DakkapelPlaatsen";
    private static final String RULES = "http://toepasbare-regels.omgevingswet.overheid.nl/gm0995/id/concept/";

    /** Where a path leads to; of the others nothing must be known. */
    private static final Map<String, String> VARIABLES = Map.of(
            "uriIdentificatie", "_akn_nl_act_gm0995_2020_omgevingsplan",
            "planId", "NL.IMRO.0995.BP00099-VG01");

    /** What operations want that do not want a place only. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            entry(
                    "presenteren-v8 regelingen-zoek",
                    "{\"typeBevoegdGezag\":[\"gemeente\"],\"bevoegdGezag\":[\"gm0995\"],\"geometrie\":" + POINT + "}"),
            entry(
                    "presenteren-v8 ontwerpregelingen-zoek",
                    "{\"typeBevoegdGezag\":[\"gemeente\"],\"bevoegdGezag\":[\"gm0995\"],\"typeRegeling\":"
                            + "[\"/join/id/stop/regelingtype_003\"],\"geometrie\":" + POINT + "}"),
            entry(
                    "ontsluiten-v2 documenten-zoek",
                    "{\"_find\":\"Lelystad\",\"bestuurslaag\":\"GEMEENTE\",\"regelgevingOfOverig\":\"REGELGEVING\","
                            + "\"identificaties\":[],\"uriIdentificaties\":[],\"geometrie\":" + POINT + "}"),
            entry("toepasbaar-v7 locaties-zoek", geo(",\"locatieIdentificaties\":[]")),
            entry("toepasbaar-v7 primairelocaties-zoek", geo("")),
            entry("toepasbaar-v7 locatieidentificaties-zoek", geo("")),
            entry("downloaden-v1 aanvraag", "{\"regelingId\":\"/akn/nl/act/gm0995/2020/omgevingsplan\"}"),
            entry("uitvoeren-v3 conclusie", AT + ",\"functioneleStructuurRefs\":[" + reference(WORK) + "]}"),
            entry(
                    "uitvoeren-v3 indieningsvereisten",
                    AT + ",\"rolaanduiding\":{\"rol\":\"INITIATIEFNEMER\"},\"functioneleStructuurRefs\":["
                            + reference(
                                    RULES + "IndieningsvereistenVergunningnl.imow-gm0995.activiteit.DakkapelPlaatsen")
                            + "]}"),
            entry("uitvoeren-v3 maatregelen", AT + ",\"functioneleStructuurRefs\":[" + reference(WORK) + "]}"),
            entry(
                    "samengestelde-rtr-v2 typeringen",
                    AT + ",\"datum\":\"26-11-2026\",\"functioneleStructuurRefs\":[\"" + WORK + "\"]}"),
            entry(
                    "rtr-v2 activiteiten-zoek",
                    "{\"datum\":\"26-11-2026\",\"bestuursorgaan\":{\"organisatieCode\":\"0995\"},\"geometrie\":"
                            + "{\"type\":\"Point\",\"coordinates\":[5.46,52.5]},\"page\":1,\"pageSize\":20}"),
            entry("zoekinterface-v2 werkzaamheden-zoek", search()),
            entry("zoekinterface-v2 activiteiten-zoek", search()),
            entry("zoekinterface-v2 werkzaamheden-suggereer", "{\"zoekterm\":\"dak\"}"),
            entry("zoekinterface-v2 activiteiten-suggereer", "{\"zoekterm\":\"dak\"}"),
            entry(
                    "swf-v5 actieverzoek-wijzigen",
                    "{\"omschrijving\":\"TEST\",\"titel\":\"TEST\",\"melding\":\"TEST\"}"),
            entry("swf-v5 bericht-versturen", "{\"bericht\":\"TEST\"}"),
            entry(
                    "afhandelen-v2 verzoeken-zoek",
                    "{\"datumVanaf\":\"2026-11-19\",\"datumTot\":\"2026-11-26\",\"geometrie\":" + POINT + "}"));

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    /** All but the filing of a request, whose message is in no public source. */
    static Stream<Arguments> routes() {
        return DsoFacilities.names().stream()
                .filter(api -> !api.name().equals("indienen-v5"))
                .flatMap(api -> api.routes().stream()
                        .filter(route -> route.consumes().stream().anyMatch(type -> type.endsWith("json")))
                        .map(route -> Arguments.argumentSet(
                                api.name() + " " + route.method() + " " + route.path(), api, route)));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void route_withAMemberThatNobodyKnows_refusesItByName(Api api, Route route) throws Exception {
        JsonObject right = body(api, route);
        assertThat(send(api, route, right).statusCode()).isBetween(200, 202);
        List<String> before = states();

        for (String pointer : objects("", right)) {
            JsonPointer stranger = Json.createPointer(pointer + "/onbekend");
            HttpResponse<String> refused = send(api, route, stranger.add(right, JsonValue.TRUE));

            String name = pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.') + ".onbekend";
            assertThat(refused.statusCode()).as(name + ": " + refused.body()).isEqualTo(400);
            assertThat(refused.body()).contains("Het veld " + name.substring(1) + " is niet bekend; bekend zijn: ");
            if (refused.headers().firstValue("Content-Type").orElse("").equals("application/problem+json")) {
                assertThat(Problems.invalid(json(refused))).isEqualTo(name.substring(1));
            }
        }
        assertThat(states()).isEqualTo(before);
    }

    @Test
    void members_thatNobodyKnows_areToldInOneShortAnswer() throws Exception {
        String many = IntStream.range(0, 1_000)
                .mapToObj(i -> "\"" + "x".repeat(100) + i + "\":[{}]")
                .collect(Collectors.joining(",", "{", "}"));

        HttpResponse<String> refused = LELYSTAD.post(Caller.PRESENTEREN + "/regelingen/_zoek", many);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).getJsonArray("invalid-params")).hasSize(5);
        assertThat(refused.body()).contains("(+ 995 andere)").hasSizeLessThan(4_000);
    }

    @Test
    void members_tenThousandDeep_areRefused() throws Exception {
        String deep = "{\"geometrie\":" + "{\"onbekend\":".repeat(10_000) + "1" + "}".repeat(10_000) + "}";

        assertThat(LELYSTAD.post(Caller.PRESENTEREN + "/regelingen/_zoek", deep).statusCode())
                .isEqualTo(400);
    }

    @Test
    void members_withControlCharacters_areToldWithout() throws Exception {
        HttpResponse<String> refused =
                LELYSTAD.post(Caller.PRESENTEREN + "/regelingen/_zoek", "{\"a\\u0000\\r\\nb\":null}");

        assertThat(json(refused).getString("detail")).contains("Het veld a???b is niet bekend");
    }

    @Test
    void filing_takesAnyMessage() throws Exception {
        String message = "{\"bevoegdGezag\":{\"oin\":\"00000099000000001000\",\"onbekend\":1},\"onbekend\":{}}";

        assertThat(LELYSTAD.with(
                                "Authorization",
                                "Bearer " + FACILITIES.verzoeken().token())
                        .with("Accept", "application/json")
                        .post("/publiek/verzoeken/api/indienen/v5/verzoeken", message)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void report_withAMemberThatNobodyKnows_isRefused() {
        OAuthCaller caller = new OAuthCaller(FACILITIES, "utrecht", Clock.systemUTC());
        String token = FACILITIES.oauth().issueToken(Map.of("scope", "meldingen.schrijven"));

        assertThat(report(caller, token, "{\"omschrijving\":\"TEST\"}").statusCode())
                .isEqualTo(201);
        assertThat(report(caller, token, "").statusCode()).isEqualTo(201);
        assertThat(report(caller, token, "[]").statusCode()).isEqualTo(400);
        HttpResponse<String> refused = report(caller, token, "{\"omschrijving\":\"TEST\",\"onbekend\":1}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("There is no member onbekend; there are: omschrijving");
    }

    @Test
    void lenientFacilities_letMembersPass() throws Exception {
        try (MockFacilities lenient = Start.mock().lenient().build()) {
            String path = Caller.PRESENTEREN + "/regelingen/_zoek";
            String body =
                    "{\"onbekend\":1,\"geometrie\":{\"type\":\"Point\",\"coordinates\":[160500,501500],\"crs\":{}}}";

            assertThat(Caller.of(lenient).post(path, body).statusCode()).isEqualTo(200);
            assertThat(lenient.requests().get(0).remark().orElse(""))
                    .startsWith("There is no member onbekend; there are:");
            assertThat(Caller.of(lenient).post(path, "{\"geometrie\":1}").statusCode())
                    .isEqualTo(400);
        }
    }

    private static HttpResponse<String> report(OAuthCaller caller, String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(FACILITIES.oauth().protectedApi() + "/meldingen"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return caller.send(request, "Authorization", "Bearer " + token);
    }

    private static JsonObject body(Api api, Route route) {
        String place = api.name().equals("ruimtelijke-plannen-v4") ? "{\"_geo\":{\"contains\":" + POINT + "}}" : PLACE;
        return read(BODIES.getOrDefault(api.name() + " " + route.operation(), place));
    }

    /** The pointer of every object. */
    private static List<String> objects(String pointer, JsonValue value) {
        List<String> found = new ArrayList<>();
        if (value instanceof JsonObject object) {
            found.add(pointer);
            object.forEach((name, inner) -> found.addAll(objects(pointer + "/" + name, inner)));
        } else if (value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                found.addAll(objects(pointer + "/" + i, list.get(i)));
            }
        }
        return found;
    }

    private static HttpResponse<String> send(Api api, Route route, JsonObject body) throws Exception {
        Caller caller = LELYSTAD.with("Accept", "*/*")
                .with("Content-Type", route.consumes().get(0))
                .with("Accept-Crs", "epsg:28992");
        if (!route.crs().isEmpty()) {
            caller = caller.with("Content-Crs", route.crs().get(0));
        }
        if (api.zone() == Zone.GOVERNMENT) {
            caller = caller.without("x-api-key");
        }
        String path = api.basePath() + route.path();
        for (Map.Entry<String, String> variable : variables(route).entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        String query = api.name().equals("rtr-v2") ? "?crs=epsg:4326" : "";
        return caller.send(
                path + query,
                HttpRequest.newBuilder().method(route.method(), BodyPublishers.ofString(body.toString())));
    }

    private static Map<String, String> variables(Route route) {
        if (route.path().toString().contains("technischId")) {
            String kind = route.operation().startsWith("besluitversie") ? "besluit" : "ontwerp";
            String id = "_akn_nl_act_gm0995_2020_omgevingsplan_akn_nl_bill_gm0995_2024_" + kind + "_12";
            return Map.of("technischId", id);
        }
        if (route.path().toString().startsWith("/actieverzoeken")) {
            JsonObject state = read(FACILITIES.state().read("samenwerkingen"));
            return Map.of(
                    "id", state.getJsonArray("actieverzoeken").getJsonObject(0).getString("actieverzoekId"));
        }
        return VARIABLES;
    }

    private static List<String> states() {
        return Stream.of("samenwerkingen", "downloads", "verzoeken")
                .map(part -> FACILITIES.state().read(part))
                .toList();
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String geo(String more) {
        return "{\"geo\":{\"geometrie\":" + POINT + ",\"spatialOperator\":\"intersects\"}" + more + "}";
    }

    private static String search() {
        return "{\"zoekterm\":\"dak\",\"sortering\":\"besteMatch\",\"locaties\":[],\"toestemmingen\":[]}";
    }

    private static String reference(String id) {
        return "{\"functioneleStructuurRef\":\"" + id + "\",\"antwoorden\":[{\"id\":2,\"antwoord\":\"false\"}]}";
    }
}
