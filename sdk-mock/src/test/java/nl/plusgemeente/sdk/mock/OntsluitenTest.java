package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.LELYSTAD;
import static nl.plusgemeente.sdk.mock.Caller.ONTSLUITEN;
import static nl.plusgemeente.sdk.mock.Caller.UTRECHT;
import static nl.plusgemeente.sdk.mock.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntsluitenTest {

    private static final MockFacilities FACILITIES = Start.mock().build();
    private static final String ZOEK = ONTSLUITEN + "/documenten/_zoek";
    private static final String SUGGEREER = ONTSLUITEN + "/documenten/_suggereer";
    private final Caller caller = Caller.of(FACILITIES);

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void search_atAPoint_findsWhatAppliesThere() throws Exception {
        assertThat(types(LELYSTAD, ""))
                .containsExactlyInAnyOrder(
                        "Omgevingsplan",
                        "Omgevingsplan",
                        "Omgevingsverordening",
                        "Waterschapsverordening",
                        "Omgevingsvisie",
                        "bestemmingsplan");
        assertThat(types(UTRECHT, "")).hasSize(6);
    }

    @Test
    void search_inAPolygon_findsWhatTouchesIt() throws Exception {
        String aroundTheNorth =
                "{\"geometrie\":{\"type\":\"Polygon\",\"coordinates\":[[[160000,505000],[161000,505000],[161000,506000],"
                        + "[160000,506000],[160000,505000]]]}}";

        assertThat(types(aroundTheNorth, ""))
                .contains("Programma", "Omgevingsplan")
                .doesNotContain("bestemmingsplan");
    }

    @Test
    void search_atSea_findsNothing() throws Exception {
        assertThat(types("{\"geometrie\":{\"type\":\"Point\",\"coordinates\":[20000,600000]}}", ""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCIE, 2",
        "WATERSCHAP, 2",
        "RIJK, 0",
        "GEMEENTE, 68",
    })
    void search_byLayer_findsThatLayer(String layer, int number) throws Exception {
        assertThat(types("{\"bestuurslaag\":\"" + layer + "\"}", "?size=200")).hasSize(number);
    }

    @Test
    void search_forRulesOrPolicy_findsThatKind() throws Exception {
        assertThat(types("{\"regelgevingOfOverig\":\"REGELGEVING\"}", "?size=200"))
                .hasSize(10)
                .doesNotContain("Programma", "Omgevingsvisie");
        assertThat(types("{\"regelgevingOfOverig\":\"OVERIG\"}", "?size=200"))
                .hasSize(62)
                .containsOnly("Programma", "Omgevingsvisie");
    }

    @Test
    void search_byText_findsTitlesAndIdentifications() throws Exception {
        assertThat(types("{\"_find\":\"programma  WARMTE utrecht\"}", "")).containsExactly("Programma");
        assertThat(types("{\"_find\":\"NL.IMRO\"}", "")).containsExactly("bestemmingsplan", "bestemmingsplan");
        assertThat(types("{\"_find\":\" \",\"bestuurslaag\":\"PROVINCIE\"}", ""))
                .hasSize(2);
    }

    @Test
    void search_byIdentifications_findsEitherForm() throws Exception {
        assertThat(types(
                        "{\"identificaties\":[\"/akn/nl/act/pv24/2022/omgevingsverordening\","
                                + "\"_akn_nl_act_pv26_2022_omgevingsverordening\"]}",
                        ""))
                .containsExactly("Omgevingsverordening", "Omgevingsverordening");
    }

    @Test
    void search_withTheFuture_findsWhatIsToCome() throws Exception {
        String plan = "{\"identificaties\":[\"/akn/nl/act/gm0995/2020/omgevingsplan\"]}";

        assertThat(types(plan, "")).hasSize(2);
        assertThat(types(plan, "?inclusiefToekomstigGeldig=false")).hasSize(2);
        assertThat(types(plan, "?inclusiefToekomstigGeldig=true")).hasSize(3);
        assertThat(types(plan, "?geldigOp=2024-04-01")).hasSize(1);
    }

    @Test
    void search_sorted_isInThatOrder() throws Exception {
        for (String up : List.of("sortDatum", "sortDatum,asc")) {
            assertThat(types("{}", "?_sort=" + up)).startsWith("bestemmingsplan", "bestemmingsplan");
        }
        for (String down : List.of("sortDatum,desc", "-sortDatum")) {
            assertThat(types("{}", "?_sort=" + down)).startsWith("Omgevingsplan", "Omgevingsplan");
        }
    }

    @Test
    void get_byUriIdentificatie_givesTheDocumentInForce() throws Exception {
        HttpResponse<String> response = caller.get(ONTSLUITEN + "/documenten/_akn_nl_act_gm0995_2020_omgevingsplan");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/hal+json");
        assertThat(response.headers().firstValue("API-Version")).hasValue("2.13.1");
        JsonObject document = json(response);
        assertThat(document.getString("titel")).isEqualTo("Omgevingsplan gemeente Lelystad");
        JsonObject metadata = document.getJsonObject("omgevingsdocumentMetadata");
        assertThat(metadata.getBoolean("isOntwerp")).isFalse();
        assertThat(metadata.getJsonArray("gerelateerdeOntwerpen")).hasSize(1);
        assertThat(document).doesNotContainKey("imroDocumentMetadata");
    }

    @Test
    void get_ofADraft_hasItsTermAndNoDate() throws Exception {
        JsonObject document = json(caller.get(
                ONTSLUITEN + "/documenten/_akn_nl_act_gm0995_2020_omgevingsplan_akn_nl_bill_gm0995_2024_ontwerp_12"));

        assertThat(document).doesNotContainKeys("geldigVanaf", "inwerkingVanaf");
        assertThat(document.getJsonObject("omgevingsdocumentMetadata").getString("beginInzagetermijn"))
                .isEqualTo("2024-05-16");
    }

    @Test
    void get_ofAnOldPlan_hasTheOtherMetadata() throws Exception {
        JsonObject document = json(caller.get(ONTSLUITEN + "/documenten/NL_IMRO_0344_BPTESTCENTRUM_VA01"));

        assertThat(document.getString("identificatie")).isEqualTo("NL.IMRO.0344.BPTESTCENTRUM-VA01");
        assertThat(document.getJsonObject("imroDocumentMetadata").getString("regelStatus"))
                .isEqualTo("geldend");
        assertThat(document).doesNotContainKey("omgevingsdocumentMetadata");
    }

    @Test
    void suggestions_areAListWithoutPages() throws Exception {
        Caller json = caller.with("Accept", "application/json");
        JsonArray all =
                Caller.structure(json.get(SUGGEREER + "?_find=omgevingsplan")).asJsonArray();
        JsonArray two = Caller.structure(json.get(SUGGEREER + "?_find=programma&limit=2"))
                .asJsonArray();

        assertThat(all).hasSize(4);
        assertThat(all.getJsonObject(0).getString("opgesteldDoor")).isEqualTo("gemeente Lelystad");
        assertThat(all.getJsonObject(1).getBoolean("isOntwerp")).isTrue();
        assertThat(two).hasSize(2);
        assertThat(two.getJsonObject(0).getJsonArray("matches")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?_find", "?_find=%20", "?_find=x&limit=0", "?_find=x&limit=101", "?_find=x&_find"})
    void suggestions_withoutAText_areRefused(String query) throws Exception {
        int status =
                caller.with("Accept", "application/json").get(SUGGEREER + query).statusCode();

        assertThat(status).isEqualTo(query.endsWith("&_find") ? 200 : 400);
    }

    private List<String> types(String body, String query) throws Exception {
        HttpResponse<String> response = caller.post(ZOEK + query, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response)
                .getJsonObject("_embedded")
                .getJsonArray("documenten")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(document -> document.getString("type"))
                .toList();
    }
}
