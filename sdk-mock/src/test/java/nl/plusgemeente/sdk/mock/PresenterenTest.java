package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.LELYSTAD;
import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static nl.plusgemeente.sdk.mock.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PresenterenTest {

    private static final MockFacilities FACILITIES = Start.mock().build();
    private static final String REGELINGEN = PRESENTEREN + "/regelingen";
    private static final String PLAN = REGELINGEN + "/_akn_nl_act_gm0995_2020_omgevingsplan";
    private static final String OUTSKIRTS = "{\"geometrie\":{\"type\":\"Point\",\"coordinates\":[155000,495000]}}";
    private static final String ART_22_299 =
            "gm0995_1-0__chp_22__subchp_22.5__subsec_22.5.2__subsec_22.5.2.4__art_22.299";
    private final Caller caller = Caller.of(FACILITIES);

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void regeling_hasTheFieldsOfTheSpecification() throws Exception {
        JsonObject regeling = get(PLAN + "?geldigOp=2026-09-18");

        assertThat(regeling.getString("identificatie")).isEqualTo("/akn/nl/act/gm0995/2020/omgevingsplan");
        assertThat(regeling.getString("expressionId"))
                .isEqualTo("/akn/nl/act/gm0995/2020/omgevingsplan/nld@2024-03-12;14");
        assertThat(regeling.getJsonObject("type").getString("code")).isEqualTo("/join/id/stop/regelingtype_003");
        assertThat(regeling.getJsonObject("aangeleverdDoorEen").getString("bestuurslaag"))
                .isEqualTo("gemeente");
        assertThat(regeling.getJsonObject("geregistreerdMet").keySet())
                .contains("versie", "beginInwerking", "beginGeldigheid", "eindGeldigheid", "tijdstipRegistratie");
        assertThat(regeling.getJsonObject("_links").getJsonObject("annotaties").getString("href"))
                .isEqualTo(FACILITIES.publicAddress() + PLAN
                        + "/regeltekstannotaties?geldigOp=2026-09-18&inWerkingOp=2026-09-18");
        assertThat(regeling).doesNotContainKey("_embedded");
    }

    @Test
    void regeling_expanded_hasItsArea() throws Exception {
        assertThat(get(PLAN + "?_expand=true")
                        .getJsonObject("_embedded")
                        .getJsonObject("regelingsgebied")
                        .getString("geometrieIdentificatie"))
                .isEqualTo("GM0995_20230101");
    }

    @Test
    void regeling_inTheFuture_isAnotherVersion() throws Exception {
        assertThat(get(PLAN + "?geldigOp=2100-01-01&inWerkingOp=2100-01-01&beschikbaarOp=2100-01-01T00:00:00Z")
                        .getJsonObject("geregistreerdMet")
                        .getInt("versie"))
                .isEqualTo(15);
    }

    @Test
    void titles_mayHaveTheLineBreaksOfTheirSource() throws Exception {
        JsonObject regeling = get(REGELINGEN + "/_akn_nl_act_pv24_2022_omgevingsverordening");

        assertThat(regeling.getString("officieleTitel")).contains("\n");
        assertThat(regeling.getString("citeerTitel")).isEqualTo("Omgevingsverordening Flevoland");
    }

    @Test
    void search_filtersByAuthorityAndPlace() throws Exception {
        assertThat(found("{\"typeBevoegdGezag\":[\"provincie\",\"waterschap\"]}"))
                .hasSize(4);
        assertThat(found("{\"bevoegdGezag\":[\"pv26\"]}"))
                .containsExactly("/akn/nl/act/pv26/2022/omgevingsverordening");
        assertThat(found("{\"bevoegdGezag\":[\"gm0995\"]," + LELYSTAD.substring(1)))
                .containsExactlyInAnyOrder(
                        "/akn/nl/act/gm0995/2020/omgevingsplan", "/akn/nl/act/gm0995/2021/omgevingsvisie");
        assertThat(found("{\"bevoegdGezag\":null}")).hasSizeGreaterThan(60);
    }

    @Test
    void list_sorted_isInThatOrder() throws Exception {
        for (String sort : List.of("identificatie", "registratietijdstip")) {
            List<String> up = ids(get(REGELINGEN + "?size=200&_sort=" + sort));
            List<String> down = ids(get(REGELINGEN + "?size=200&_sort=-" + sort));
            assertThat(up.get(0)).isNotEqualTo(down.get(0));
            assertThat(up).containsExactlyInAnyOrderElementsOf(down);
        }
        assertThat(ids(get(REGELINGEN + "?size=200&_sort=identificatie"))).isSorted();
    }

    @Test
    void annotationSearch_inTheCentre_findsAllActivities() throws Exception {
        JsonObject found = search(LELYSTAD, "");

        assertThat(found.getJsonArray("activiteiten")).hasSize(5);
        assertThat(found.getJsonArray("geselecteerdeLocatieRefs").getValuesAs(JsonString::getString))
                .contains(
                        "nl.imow-gm0995.ambtsgebied.9999999999",
                        "nl.imow-gm0995.gebiedengroep.180a63f795be43bf8683a480e75deb84")
                .doesNotHaveDuplicates();
    }

    @Test
    void annotationSearch_inTheOutskirts_findsOnlyWhatAppliesThere() throws Exception {
        JsonObject found = search(OUTSKIRTS, "");

        assertThat(found.getJsonArray("geselecteerdeLocatieRefs").getValuesAs(JsonString::getString))
                .containsExactly("nl.imow-gm0995.ambtsgebied.9999999999");
        assertThat(found.getJsonArray("regelsVoorIedereen").getValuesAs(JsonObject.class))
                .hasSize(5)
                .allSatisfy(rule -> assertThat(rule.getJsonArray("locatieRefs").getString(0))
                        .contains("ambtsgebied"));
        assertThat(found.getJsonArray("regelteksten")).hasSize(5);
        assertThat(found.getJsonArray("kaarten")).isEmpty();
    }

    @Test
    void annotationSearch_outsideTheMunicipality_findsNothing() throws Exception {
        JsonObject found = search(Caller.UTRECHT, "");

        assertThat(found.getJsonArray("geselecteerdeLocatieRefs")).isEmpty();
        assertThat(found.getJsonArray("regelsVoorIedereen")).isEmpty();
        assertThat(found.getJsonArray("activiteiten")).isEmpty();
        assertThat(found.getJsonArray("locaties")).isEmpty();
    }

    @Test
    void primaryLocations_leaveTheMembersOfGroupsOut() throws Exception {
        String member = "nl.imow-gm0995.gebied.6fc8dfb184ce4c55ac4bcc656618fa81";

        assertThat(search(LELYSTAD, "").getJsonArray("locaties").toString()).contains("\"identificatie\":\"" + member);
        assertThat(search(LELYSTAD, "?locatieSelectie=primair")
                        .getJsonArray("locaties")
                        .toString())
                .contains(member)
                .doesNotContain("\"identificatie\":\"" + member);
        assertThat(get(PLAN + "/regeltekstannotaties?locatieSelectie=primair")
                        .getJsonArray("locaties")
                        .toString())
                .doesNotContain("\"identificatie\":\"" + member);
    }

    @Test
    void annotations_ofOnePart_areAboutThatPart() throws Exception {
        assertThat(get(PLAN + "/regeltekstannotaties?documentComponent=" + ART_22_299)
                        .getJsonArray("regelsVoorIedereen"))
                .hasSize(3);
        assertThat(get(PLAN + "/regeltekstannotaties?documentComponent=" + ART_22_299 + "__para_2")
                        .getJsonArray("activiteiten")
                        .getJsonObject(0)
                        .getString("identificatie"))
                .isEqualTo("nl.imow-gm0995.activiteit.HoutopstandVellen");
        assertThat(get(PLAN + "/regeltekstannotaties?documentComponent=body").getJsonArray("regelsVoorIedereen"))
                .hasSize(11);
    }

    @Test
    void annotations_ofAProgramme_areEmptyLists() throws Exception {
        String programme = REGELINGEN + "/_akn_nl_act_gm0995_2020_programma_biodiversiteit";

        assertThat(get(programme + "/divisieannotaties").getJsonArray("tekstdelen"))
                .isEmpty();
        assertThat(get(programme + "/regeltekstannotaties").getJsonArray("regelsVoorIedereen"))
                .isEmpty();
    }

    @Test
    void policySearch_inTheCentre_findsMoreThanInTheOutskirts() throws Exception {
        String path = REGELINGEN + "/_akn_nl_act_gm0995_2021_omgevingsvisie/divisieannotaties/_zoek";

        assertThat(json(caller.post(path, LELYSTAD)).getJsonArray("tekstdelen")).hasSize(4);
        assertThat(json(caller.post(path, OUTSKIRTS)).getJsonArray("tekstdelen"))
                .hasSize(3);
        assertThat(json(caller.post(path, OUTSKIRTS)).getJsonArray("divisieteksten"))
                .hasSize(3);
    }

    @Test
    void structure_transformed_hasAnchors() throws Exception {
        String path = PLAN + "/documentstructuur/gm0995_1-0__chp_5__subchp_5.1__art_5.1__para_2";

        assertThat(get(path).toString()).contains("ref=\\\"gm0995");
        assertThat(get(path + "?_transformXml=inhoud").toString()).contains("ref=\\\"#gm0995");
    }

    @Test
    void structure_ofOnePart_isFoundByTheEscapedIdToo() throws Exception {
        assertThat(get(PLAN + "/documentstructuur/gm0995_1_0__chp_5__subchp_5_1__art_5_1")
                        .toString())
                .contains("\"identificatie\":\"gm0995_1-0__chp_5__subchp_5.1__art_5.1\"");
    }

    @Test
    void structure_saysWhatIsReservedAndLapsedInXml() throws Exception {
        String structure = get(PLAN + "/documentstructuur").toString();

        assertThat(structure).contains("\"gereserveerd\":\"<?xml").contains("\"vervallen\":\"<?xml");
    }

    @Test
    void health_andCoordinateSystems_areThere() throws Exception {
        Caller json = caller.with("Accept", "application/json");

        assertThat(json(json.get(PRESENTEREN + "/app-health"))
                        .getJsonObject("app-health")
                        .getString("status"))
                .isEqualTo("UP");
        assertThat(get(PRESENTEREN + "/crss").getJsonArray("crss").getString(0)).endsWith("/28992");
    }

    private JsonObject search(String body, String query) throws Exception {
        HttpResponse<String> response = caller.post(PLAN + "/regeltekstannotaties/_zoek" + query, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response);
    }

    private List<String> found(String body) throws Exception {
        HttpResponse<String> response = caller.post(REGELINGEN + "/_zoek?size=200", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return ids(json(response));
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonObject("_embedded").getJsonArray("regelingen").getValuesAs(JsonObject.class).stream()
                .map(regeling -> regeling.getString("identificatie"))
                .toList();
    }

    private JsonObject get(String path) throws Exception {
        HttpResponse<String> response = caller.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("API-Version")).hasValue("8.5.2");
        return json(response);
    }
}
