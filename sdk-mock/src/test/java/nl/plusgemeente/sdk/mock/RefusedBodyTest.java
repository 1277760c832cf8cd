package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.ONTSLUITEN;
import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static nl.plusgemeente.sdk.mock.Problems.invalid;
import static nl.plusgemeente.sdk.mock.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real facilities refuse in a body, the mock refuses. */
class RefusedBodyTest {

    private static final MockFacilities FACILITIES = Start.mock().build();
    private static final String ZOEK = ONTSLUITEN + "/documenten/_zoek";
    private static final String REGELINGEN = PRESENTEREN + "/regelingen";
    private static final String PLAN = REGELINGEN + "/_akn_nl_act_gm0995_2020_omgevingsplan";
    private final Caller caller = Caller.of(FACILITIES);

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"x\"", "{\"geometrie\":}", "{\"a\":1} x"})
    void search_withMalformedBody_isRefused(String body) throws Exception {
        problem(caller.post(ZOEK, body), 400, "VerkeerdVerzoek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"_find\":1}",
                "{\"bestuurslaag\":\"gemeente\"}",
                "{\"regelgevingOfOverig\":\"ALLES\"}",
                "{\"identificaties\":\"/akn\"}",
                "{\"identificaties\":[1]}",
                "{\"geometrie\":[]}"
            })
    void search_withWrongMember_isRefusedByName(String body) throws Exception {
        String name = body.substring(2, body.indexOf('"', 2));

        assertThat(invalid(problem(caller.post(ZOEK, body), 400, "VerkeerdVerzoek")))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Point\",\"coordinates\":[160500.1234,501500]}",
                "{\"type\":\"Point\",\"coordinates\":[160500]}",
                "{\"type\":\"Point\",\"coordinates\":[160500,501500,3]}",
                "{\"type\":\"Point\",\"coordinates\":[\"160500\",501500]}",
                "{\"type\":\"Point\",\"coordinates\":160500}",
                "{\"type\":\"Point\"}",
                "{\"type\":\"Circle\",\"coordinates\":[160500,501500]}",
                "{\"coordinates\":[160500,501500]}",
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":[1,2]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9],[0,9]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[0,0]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9950,0],[9950,9951],[0,9951],[0,0]]]}"
            })
    void search_withWrongGeometry_isRefused(String geometry) throws Exception {
        String body = "{\"geometrie\":" + geometry + "}";

        assertThat(invalid(problem(caller.post(ZOEK, body), 400, "VerkeerdVerzoek")))
                .isEqualTo("geometrie");
        problem(caller.post(REGELINGEN + "/_zoek", body), 400, "VerkeerdVerzoek");
        problem(caller.post(PLAN + "/regeltekstannotaties/_zoek", body), 400, "VerkeerdVerzoek");
    }

    @Test
    void annotationSearch_withoutGeometry_isRefused() throws Exception {
        problem(caller.post(PLAN + "/regeltekstannotaties/_zoek", "{}"), 400, "VerkeerdVerzoek");
    }
}
