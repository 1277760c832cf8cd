package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.LELYSTAD;
import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static nl.plusgemeente.sdk.mock.Caller.SAMENWERKEN;
import static nl.plusgemeente.sdk.mock.Caller.UTRECHT;
import static nl.plusgemeente.sdk.mock.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixturesTest {

    private static final String GRAPH = "presenteren-v8-regeltekstannotaties.captured.json";
    private static final String REGELINGEN = PRESENTEREN + "/regelingen/";
    private static final String LELYSTAD_PLAN = REGELINGEN + "_akn_nl_act_gm0995_2020_omgevingsplan";
    private static final String UTRECHT_PLAN = REGELINGEN + "_akn_nl_act_gm0344_2020_omgevingsplan";
    private static final String ELSEWHERE = REGELINGEN + "_akn_nl_act_gm0363_2020_omgevingsplan";

    @TempDir
    private Path directory;

    @Test
    void graph_ofOneMunicipality_answersForThatOneOnly() throws Exception {
        write(GRAPH, """
            {"activiteiten":[{"identificatie":"nl.imow-gm0995.activiteit.Opgenomen",
              "bovenliggendeActiviteitRef":"nl.imow-pv24.activiteit.Boven"}],
             "regelteksten":[{"identificatie":"nl.imow-gm0995.regeltekst.1","wId":"gm0995_1__art_1"}]}\
            """);
        try (MockFacilities facilities = start()) {
            Caller caller = Caller.of(facilities);

            assertThat(facilities.recorded())
                    .containsExactly(
                            new RecordedAnswer("presenteren-v8", "regeltekstannotaties", GRAPH, Optional.of("gm0995")));
            recorded(caller.get(LELYSTAD_PLAN + "/regeltekstannotaties"), GRAPH);
            recorded(caller.post(LELYSTAD_PLAN + "/regeltekstannotaties/_zoek", LELYSTAD), GRAPH);
            own(caller.get(UTRECHT_PLAN + "/regeltekstannotaties"));
            own(caller.post(UTRECHT_PLAN + "/regeltekstannotaties/_zoek", UTRECHT));
            own(caller.get(LELYSTAD_PLAN + "/documentstructuur"));
        }
    }

    @Test
    void graph_ofUnknownMunicipality_answersForDocumentsOnlyRecorded() throws Exception {
        write(GRAPH, "{\"regelteksten\":[{\"wId\":\"gm0363_1__art_1\"}]}");
        try (MockFacilities facilities = start()) {
            Caller caller = Caller.of(facilities);

            recorded(caller.get(ELSEWHERE + "/regeltekstannotaties"), GRAPH);
            assertThat(caller.get(ELSEWHERE + "/documentstructuur").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void recordedOperation_isAsStrictAsOurOwn() throws Exception {
        write(GRAPH, "{\"regelteksten\":[]}");
        try (MockFacilities facilities = start()) {
            Caller caller = Caller.of(facilities);

            assertThat(facilities.recorded().get(0).bevoegdGezag()).isEmpty();
            recorded(caller.get(UTRECHT_PLAN + "/regeltekstannotaties"), GRAPH);
            assertThat(caller.without("x-api-key")
                            .get(UTRECHT_PLAN + "/regeltekstannotaties")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(caller.post(UTRECHT_PLAN + "/regeltekstannotaties/_zoek", "{}")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void links_inARecordedAnswer_leadToTheMock() throws Exception {
        write("presenteren-v8-regelingen.captured.json", """
            {"_embedded":{"regelingen":[]},"_links":{
              "next":{"href": "https://service.omgevingswet.overheid.nl/publiek/omgevingsdocumenten/x?page=2"},
              "elders":{"href":"https://pkio.service.pre.omgevingswet.overheid.nl:443/overheid/y"},
              "website":{"href":"https://www.example.nl/z"}},"titel":"https://a.nl/publiek/b"}\
            """);
        try (MockFacilities facilities = start()) {
            HttpResponse<String> response = Caller.of(facilities).get(PRESENTEREN + "/regelingen");

            recorded(response, "presenteren-v8-regelingen.captured.json");
            assertThat(json(response)
                            .getJsonObject("_links")
                            .getJsonObject("next")
                            .getString("href"))
                    .isEqualTo(facilities.publicAddress() + "/publiek/omgevingsdocumenten/x?page=2");
            assertThat(json(response)
                            .getJsonObject("_links")
                            .getJsonObject("elders")
                            .getString("href"))
                    .isEqualTo(facilities.governmentAddress() + "/overheid/y");
            assertThat(json(response)
                            .getJsonObject("_links")
                            .getJsonObject("website")
                            .getString("href"))
                    .isEqualTo("https://www.example.nl/z");
            assertThat(json(response).getString("titel")).isEqualTo("https://a.nl/publiek/b");
        }
    }

    @Test
    void answer_inTheGovernmentZone_canBeRecordedToo() throws Exception {
        write("swf-v5-samenwerking.json", "{\"samenwerkingId\":\"SAM-1\"}");
        try (MockFacilities facilities = start()) {
            recorded(
                    Caller.withCertificate(facilities, "utrecht").get(SAMENWERKEN + "/samenwerkingen/SAM-1"),
                    "swf-v5-samenwerking.json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "presenteren-v8-regelingen-zoek.request.from-spec.json",
                "problem-401-gateway.captured.json",
                "error-401-ruimtelijkeplannen-v4.captured.json",
                "presenteren-v8-onbekend.captured.json",
                "presenteren-v8-regelingenlijst.json",
                "presenteren-v7-regelingen.json",
                "presenteren-v8-regelingen.xml",
                "stam-v4.xml"
            })
    void file_thatAnswersNothing_isPassedOver(String name) throws Exception {
        write(name, "{ not JSON");
        try (MockFacilities facilities = start()) {
            assertThat(facilities.recorded()).isEmpty();
        }
    }

    @Test
    void file_withTheLongerName_isOfTheLongerOperation() throws Exception {
        write("presenteren-v8-regelingen-zoek.captured.json", "{}");
        try (MockFacilities facilities = start()) {
            assertThat(facilities.recorded())
                    .extracting(RecordedAnswer::operation)
                    .containsExactly("regelingen-zoek");
            own(Caller.of(facilities).get(PRESENTEREN + "/regelingen"));
        }
    }

    @Test
    void directory_ofTheSystemProperty_isReadUnlessOwnDataIsAskedFor() throws Exception {
        write(GRAPH, "{}");
        String before = System.setProperty("fixtures", directory.toString());
        try (MockFacilities recorded = MockFacilities.builder().build();
                MockFacilities own = Start.mock().build()) {
            assertThat(recorded.recorded()).hasSize(1);
            assertThat(own.recorded()).isEmpty();
            System.setProperty("fixtures", " ");
            try (MockFacilities none = MockFacilities.builder().build()) {
                assertThat(none.recorded()).isEmpty();
            }
        } finally {
            if (before == null) {
                System.clearProperty("fixtures");
            } else {
                System.setProperty("fixtures", before);
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "plusgemeente.shared", matches = ".+")
    void samples_recordedFromTheRealFacilities_joinWithOurOwnData() throws Exception {
        Path samples = Path.of(System.getProperty("plusgemeente.shared"), "samples", "omgevingswet");
        assumeTrue(Files.isDirectory(samples));
        try (MockFacilities facilities =
                MockFacilities.builder().fixtures(samples).build()) {
            Caller caller = Caller.of(facilities);
            HttpResponse<String> graph = caller.get(LELYSTAD_PLAN + "/regeltekstannotaties");
            recorded(graph, GRAPH);
            String wId =
                    json(graph).getJsonArray("regelteksten").getJsonObject(0).getString("wId");

            own(caller.get(LELYSTAD_PLAN + "/documentstructuur/" + wId));
            own(caller.get(UTRECHT_PLAN + "/regeltekstannotaties"));
        }
    }

    @Test
    void file_thatIsNotJson_isRefusedByName() throws Exception {
        write(GRAPH, "{\"regelteksten\":");

        assertThatIllegalArgumentException()
                .isThrownBy(this::start)
                .withMessageContaining(GRAPH)
                .withMessageContaining("not JSON");
    }

    @Test
    void file_thatIsNotText_isRefusedByName() throws Exception {
        Files.write(directory.resolve(GRAPH), new byte[] {'"', (byte) 0xff, '"'});

        assertThatIllegalArgumentException()
                .isThrownBy(this::start)
                .withMessageContaining(GRAPH)
                .withMessageContaining("UTF-8");
    }

    @Test
    void directory_thatIsNotThere_isRefusedByName() {
        Path nowhere = directory.resolve("nowhere");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Start.mock().fixtures(nowhere).build())
                .withMessageContaining("nowhere");
    }

    @Test
    void file_largerThanTheParsersLimit_isRead() throws Exception {
        write(GRAPH, "{\"a\":[" + "\"0123456789\",".repeat(1_300_000) + "0]}");
        try (MockFacilities facilities = start()) {
            assertThat(facilities.recorded()).hasSize(1);
        }
    }

    private MockFacilities start() {
        return Start.mock().fixtures(directory).build();
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(directory.resolve(name), text);
    }

    private static void recorded(HttpResponse<String> response, String file) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Mock-Recorded")).hasValue(file);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/hal+json");
        assertThat(response.headers().firstValue("API-Version")).isPresent();
    }

    private static void own(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Mock-Recorded")).isEmpty();
    }
}
