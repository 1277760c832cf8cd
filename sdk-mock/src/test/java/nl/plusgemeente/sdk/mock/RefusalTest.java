package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.GEOMETRIE;
import static nl.plusgemeente.sdk.mock.Caller.LELYSTAD;
import static nl.plusgemeente.sdk.mock.Caller.ONTSLUITEN;
import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static nl.plusgemeente.sdk.mock.Caller.json;
import static nl.plusgemeente.sdk.mock.Problems.invalid;
import static nl.plusgemeente.sdk.mock.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real facilities refuse, the mock refuses. */
class RefusalTest {

    private static final MockFacilities FACILITIES = Start.mock().build();
    private static final String ZOEK = ONTSLUITEN + "/documenten/_zoek";
    private static final String REGELINGEN = PRESENTEREN + "/regelingen";
    private static final String PLAN = REGELINGEN + "/_akn_nl_act_gm0995_2020_omgevingsplan";
    private static final String SAMENWERKEN_OVER_THE_WRONG_DOOR =
            "/overheid/samenwerken/api/behandelen/v5/samenwerkingen/SAM-10995";
    private final Caller caller = Caller.of(FACILITIES);

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void call_withoutKey_isRefusedAsAtTheGateway() throws Exception {
        HttpResponse<String> response = caller.without("x-api-key").get(REGELINGEN);
        HttpResponse<String> again = caller.without("x-api-key").get(REGELINGEN);

        JsonObject problem = problem(response, 401, "Ongeautoriseerd");
        assertThat(problem.getString("title")).isEqualTo("Inloggegevens ontbreken");
        assertThat(problem.getString("detail")).isEqualTo("Inloggegevens ontbreken");
        assertThat(problem.getString("instance"))
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(json(again).getString("instance"));
    }

    @Test
    void call_withMalformedKey_isABadRequest() throws Exception {
        JsonObject problem = problem(caller.with("x-api-key", "geheim").get(REGELINGEN), 400, "Ongeautoriseerd");

        assertThat(problem.getString("title")).isEqualTo("De API key heeft een ongeldig formaat.");
    }

    @Test
    void call_withUnknownKey_isRefused() throws Exception {
        Caller unknown = caller.with("x-api-key", "00000000-0000-0000-0000-000000000000");

        problem(unknown.get(REGELINGEN), 401, "Ongeautoriseerd");
    }

    @Test
    void call_withKeyOfAnotherEnvironment_isRefused() throws Exception {
        MockTenant tenant = FACILITIES.tenants().get(0);

        problem(caller.with("x-api-key", tenant.foreignApiKey()).get(REGELINGEN), 401, "Ongeautoriseerd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:28992", "epsg:28992", "http://www.opengis.net/def/crs/EPSG/0/4258", "28992"})
    void search_withWrongContentCrs_isRefusedByName(String crs) throws Exception {
        for (String path : new String[] {ZOEK, REGELINGEN + "/_zoek", PLAN + "/regeltekstannotaties/_zoek"}) {
            JsonObject problem = problem(caller.with("Content-Crs", crs).post(path, LELYSTAD), 400, "VerkeerdVerzoek");

            assertThat(problem.getString("detail")).contains("Content-Crs");
            assertThat(invalid(problem)).isEqualTo("Content-Crs");
        }
    }

    @Test
    void search_withoutContentCrs_isRefused() throws Exception {
        JsonObject problem = problem(caller.without("Content-Crs").post(ZOEK, LELYSTAD), 400, "VerkeerdVerzoek");

        assertThat(invalid(problem)).isEqualTo("Content-Crs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REGELINGEN + "/%2Fakn%2Fnl%2Fact%2Fgm0995%2F2020%2Fomgevingsplan",
                REGELINGEN + "/a%2fb",
                REGELINGEN + "/a%5Cb",
                "/ruimtelijke-plannen/api/opvragen/v4/plannen/a%2Fb"
            })
    void get_withEscapedSlashInPath_isRefusedInHtml(String path) throws Exception {
        HttpResponse<String> response = caller.get(path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(response.body()).startsWith("<!doctype html>").contains("HTTP Status 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?crs=", "?crs=EPSG:28992", "?crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84"})
    void geometrie_withoutKnownCrs_isUnprocessable(String query) throws Exception {
        Caller any = caller.with("Accept", "*/*");

        problem(any.get(GEOMETRIE + "/geometrieen/GM0995_20230101" + query), 422, "VerkeerdVerzoek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/publiek/omgevingsdocumenten/api/presenteren/v7/regelingen",
                PRESENTEREN + "/bestaatniet",
                PRESENTEREN,
                "/",
                "/__admin/mappings",
                SAMENWERKEN_OVER_THE_WRONG_DOOR
            })
    void call_ofUnknownPath_isTheGatewaysNotFound(String path) throws Exception {
        HttpResponse<String> response = caller.get(FACILITIES.publicAddress() + path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(json(response).getString("type")).endsWith("/VerkeerdVerzoek");
        assertThat(json(response).getString("detail")).startsWith("No matching resource found for given API Re");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REGELINGEN + "/_akn_nl_act_gm9999_2020_omgevingsplan",
                REGELINGEN + "/_akn_nl_act_gm9999_2020_omgevingsplan/documentstructuur",
                PLAN + "/documentstructuur/gm0995_1-0__chp_99",
                REGELINGEN + "/_akn_nl_act_gm9999_2020_omgevingsplan/regeltekstannotaties",
                PLAN + "/regeltekstannotaties?documentComponent=gm0995_1-0__chp_99",
                PLAN + "?geldigOp=2019-01-01",
                ONTSLUITEN + "/documenten/_akn_nl_act_gm9999_2020_omgevingsplan"
            })
    void get_ofUnknownId_doesNotExist(String path) throws Exception {
        problem(caller.get(path), 404, "BestaatNiet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page=0", "page=-1", "page=een", "page=", "page=1.0", "size=0", "size=201", "size=99999999999"})
    void list_withWrongPage_isRefusedByName(String query) throws Exception {
        for (HttpResponse<String> response :
                List.of(caller.get(REGELINGEN + "?" + query), caller.post(ZOEK + "?" + query, "{}"))) {
            assertThat(invalid(problem(response, 400, "VerkeerdVerzoek"))).isEqualTo(query.replaceAll("=.*", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geldigOp=22-09-2026",
                "inWerkingOp=gisteren",
                "beschikbaarOp=2026-09-22",
                "_sort=titel",
                "locatieSelectie=alles",
                "_expand=ja"
            })
    void list_withWrongParameter_isRefused(String query) throws Exception {
        assertThat(invalid(problem(caller.get(REGELINGEN + "?" + query), 400, "VerkeerdVerzoek")))
                .isEqualTo(query.replaceAll("=.*", ""));
    }

    @Test
    void call_withWrongAccept_isNotAcceptable() throws Exception {
        problem(caller.with("Accept", "text/html").get(REGELINGEN), 406, "VerkeerdVerzoek");
        problem(caller.with("Accept", "application/json").get(REGELINGEN), 406, "VerkeerdVerzoek");
        problem(caller.with("Accept", "application/hal+json;q=0").get(REGELINGEN), 406, "VerkeerdVerzoek");
        problem(caller.get(ONTSLUITEN + "/documenten/_suggereer?_find=plan"), 406, "VerkeerdVerzoek");
    }

    @Test
    void search_withWrongContentType_isUnsupported() throws Exception {
        problem(caller.with("Content-Type", "text/plain").post(ZOEK, LELYSTAD), 415, "VerkeerdVerzoek");
        problem(caller.without("Content-Type").post(ZOEK, LELYSTAD), 415, "VerkeerdVerzoek");
    }

    @Test
    void call_withWrongMethod_isNotAllowed() throws Exception {
        HttpResponse<String> response =
                caller.send(REGELINGEN, HttpRequest.newBuilder().DELETE());

        problem(response, 405, "VerkeerdVerzoek");
        assertThat(response.headers().firstValue("Allow")).hasValue("GET");
    }

    @Test
    void structure_withWrongTransformation_isRefused() throws Exception {
        problem(caller.get(PLAN + "/documentstructuur?_transformXml=alles"), 400, "VerkeerdVerzoek");
    }
}
