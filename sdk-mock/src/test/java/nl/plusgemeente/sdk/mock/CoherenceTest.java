package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.GEOMETRIE;
import static nl.plusgemeente.sdk.mock.Caller.ONTSLUITEN;
import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static nl.plusgemeente.sdk.mock.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.plusgemeente.sdk.mock.internal.geo.GeoJson;
import nl.plusgemeente.sdk.mock.internal.geo.RdPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** Walks every join in the data, over HTTP, as an application would. */
class CoherenceTest {

    private static final MockFacilities FACILITIES = Start.mock().build();
    private static final String RD = "?crs=http://www.opengis.net/def/crs/EPSG/0/28992";
    private final Caller caller = Caller.of(FACILITIES);

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @ParameterizedTest
    @CsvSource({"gm0995,160500,501500", "gm0344,136925,455830"})
    void annotations_ofThePlan_leadToTextAndToTheMap(String code, int x, int y) throws Exception {
        JsonObject graph = get(plan(code) + "/regeltekstannotaties");
        Map<String, JsonObject> parts = parts(get(plan(code) + "/documentstructuur"));
        Map<String, JsonObject> texts = byId(graph, "regelteksten");
        Map<String, JsonObject> activities = byId(graph, "activiteiten");
        Map<String, JsonObject> locations = byId(graph, "locaties");

        assertThat(activities).hasSize(5);
        for (JsonObject rule : objects(graph, "regelsVoorIedereen")) {
            JsonObject text = texts.get(rule.getString("regeltekstRef"));
            assertThat(parts).containsKey(text.getString("wId"));
            assertThat(parts.get(text.getString("wId")).getString("inhoud")).contains("<Al>");
            assertThat(locations.keySet()).containsAll(strings(rule, "locatieRefs"));
            for (JsonObject place : objects(rule, "activiteitLocatieaanduidingen")) {
                assertThat(activities).containsKey(place.getString("activiteitRef"));
                assertThat(locations.keySet()).containsAll(strings(place, "locatieRefs"));
            }
            assertThat(byId(graph, "gebiedsaanwijzingen").keySet()).containsAll(strings(rule, "gebiedsaanwijzingRefs"));
            assertThat(byId(graph, "omgevingsnormen").keySet()).containsAll(strings(rule, "omgevingsnormRefs"));
            assertThat(byId(graph, "kaarten").keySet()).containsAll(strings(rule, "kaartRefs"));
        }
        for (JsonObject location : locations.values()) {
            if (location.getString("locatieType").equals("Gebiedengroep")) {
                assertThat(location).doesNotContainKey("geometrieIdentificatie");
                assertThat(locations.keySet()).containsAll(strings(location, "locatieRefs"));
            } else {
                contains(location.getString("geometrieIdentificatie"), x, y);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"gm0995", "gm0344"})
    void policyAnnotations_ofTheVision_leadToText(String code) throws Exception {
        String vision = PRESENTEREN + "/regelingen/_akn_nl_act_" + code + "_2021_omgevingsvisie";
        JsonObject graph = get(vision + "/divisieannotaties");
        Map<String, JsonObject> parts = parts(get(vision + "/documentstructuur"));
        Map<String, JsonObject> texts = byId(graph, "divisieteksten");

        assertThat(objects(graph, "tekstdelen")).hasSize(4);
        for (JsonObject part : objects(graph, "tekstdelen")) {
            assertThat(parts)
                    .containsKey(texts.get(part.getString("divisietekstRef")).getString("wId"));
            assertThat(byId(graph, "locaties").keySet()).containsAll(strings(part, "locatieRefs"));
            assertThat(byId(graph, "hoofdlijnen").keySet()).containsAll(strings(part, "hoofdlijnRefs"));
        }
    }

    @Test
    void structure_ofLelystad_hasTheRecordedRuleWithItsParents() throws Exception {
        String wId = "gm0995_1-0__chp_22__subchp_22.5__subsec_22.5.2__subsec_22.5.2.4__art_22.299__para_1";
        List<String> types = new ArrayList<>();
        path(
                objects(get(plan("gm0995") + "/documentstructuur").getJsonObject("_embedded"), "documentComponenten")
                        .get(0),
                wId,
                types);

        assertThat(types)
                .containsExactly("LICHAAM", "HOOFDSTUK", "AFDELING", "PARAGRAAF", "SUBPARAGRAAF", "ARTIKEL", "LID");
        assertThat(get(plan("gm0995") + "/documentstructuur/" + wId)
                        .getJsonObject("_embedded")
                        .getJsonArray("documentComponenten")
                        .getJsonObject(0)
                        .getString("identificatie"))
                .isEqualTo(wId);
    }

    @Test
    void texts_ofEveryDocument_areXml() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        for (JsonObject regeling : regelingen()) {
            String href = regeling.getJsonObject("_links")
                    .getJsonObject("documentstructuur")
                    .getString("href");
            for (JsonObject part : parts(get(href)).values()) {
                for (String name : List.of("kop", "inhoud", "gereserveerd", "vervallen")) {
                    if (part.containsKey(name)) {
                        assertThat(factory.newDocumentBuilder()
                                        .parse(new InputSource(new StringReader(part.getString(name))))
                                        .getDocumentElement()
                                        .getNamespaceURI())
                                .isEqualTo("https://standaarden.overheid.nl/stop/imop/tekst/");
                    }
                }
            }
        }
    }

    @Test
    void links_ofEveryDocument_lead() throws Exception {
        for (JsonObject regeling : regelingen()) {
            for (String link : List.of("self", "documentstructuur", "annotaties")) {
                get(regeling.getJsonObject("_links").getJsonObject(link).getString("href"));
            }
        }
    }

    @Test
    void documents_ofBothSearches_areTheSame() throws Exception {
        HttpResponse<String> response = caller.post(ONTSLUITEN + "/documenten/_zoek?size=200", "{}");
        List<String> found = objects(json(response).getJsonObject("_embedded"), "documenten").stream()
                .filter(document -> document.containsKey("omgevingsdocumentMetadata"))
                .filter(document ->
                        !document.getJsonObject("omgevingsdocumentMetadata").getBoolean("isOntwerp"))
                .map(document -> document.getString("identificatie"))
                .toList();

        assertThat(regelingen().stream().map(regeling -> regeling.getString("identificatie")))
                .containsExactlyElementsOf(found)
                .hasSizeGreaterThan(60);
    }

    @Test
    void documents_ofEveryKind_haveAGeometry() throws Exception {
        HttpResponse<String> response =
                caller.post(ONTSLUITEN + "/documenten/_zoek?size=200&inclusiefToekomstigGeldig=true", "{}");
        for (JsonObject document : objects(json(response).getJsonObject("_embedded"), "documenten")) {
            for (String id : strings(document, "geometrieIdentificaties")) {
                assertThat(caller.with("Accept", "*/*")
                                .get(GEOMETRIE + "/geometrieen/" + id + RD)
                                .statusCode())
                        .isEqualTo(200);
            }
            get(document.getJsonObject("_links").getJsonObject("self").getString("href") + "?geldigOp="
                    + (document.getInt("versie") == 15 ? "2099-06-01" : "2026-11-24"));
        }
    }

    private void contains(String geometry, int x, int y) throws Exception {
        JsonObject json =
                json(caller.with("Accept", "application/geo+json").get(GEOMETRIE + "/geometrieen/" + geometry + RD));
        RdPosition point =
                json.getString("type").equals("Point") ? new RdPosition(x + 12.5, y - 8.25) : new RdPosition(x, y);
        assertThat(GeoJson.read(json).contains(point)).as(geometry).isTrue();
    }

    private List<JsonObject> regelingen() throws Exception {
        return objects(get(PRESENTEREN + "/regelingen?size=200").getJsonObject("_embedded"), "regelingen");
    }

    private JsonObject get(String path) throws Exception {
        HttpResponse<String> response = caller.get(path);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
        return json(response);
    }

    private static String plan(String code) {
        return PRESENTEREN + "/regelingen/_akn_nl_act_" + code + "_2020_omgevingsplan";
    }

    private static boolean path(JsonObject part, String wId, List<String> types) {
        types.add(part.getString("type"));
        if (part.getString("identificatie").equals(wId) || children(part).anyMatch(child -> path(child, wId, types))) {
            return true;
        }
        types.remove(types.size() - 1);
        return false;
    }

    private static Map<String, JsonObject> parts(JsonObject structure) {
        Map<String, JsonObject> parts = new HashMap<>();
        children(structure).forEach(part -> collect(part, parts));
        return parts;
    }

    private static void collect(JsonObject part, Map<String, JsonObject> parts) {
        assertThat(parts.put(part.getString("identificatie"), part)).isNull();
        children(part).forEach(child -> collect(child, parts));
    }

    private static Stream<JsonObject> children(JsonObject part) {
        return part.containsKey("_embedded")
                ? objects(part.getJsonObject("_embedded"), "documentComponenten").stream()
                : Stream.empty();
    }

    private static Map<String, JsonObject> byId(JsonObject graph, String name) {
        Map<String, JsonObject> byId = new HashMap<>();
        objects(graph, name)
                .forEach(item -> assertThat(byId.put(item.getString("identificatie"), item))
                        .isNull());
        return byId;
    }

    private static List<JsonObject> objects(JsonObject from, String name) {
        return from.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static List<String> strings(JsonObject from, String name) {
        JsonArray array = from.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        return array.getValuesAs(JsonString::getString);
    }
}
