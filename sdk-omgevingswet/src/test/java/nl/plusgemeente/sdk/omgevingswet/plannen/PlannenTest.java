package nl.plusgemeente.sdk.omgevingswet.plannen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Point;
import nl.plusgemeente.sdk.omgevingswet.geo.Polygon;
import nl.plusgemeente.sdk.omgevingswet.geo.Position;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.DocumentType;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.RegelStatus;
import org.junit.jupiter.api.Test;

class PlannenTest {
    private static final String BASE = "/ruimtelijke-plannen/api/opvragen/v4/plannen";
    private static final String ID = "NL.IMRO.0995.BP00099-VG01";
    private static final RdPoint POINT = RdPoint.of(160_500, 501_500);

    private final RecordingCaller caller = RecordingCaller.answering("{\"_embedded\":{\"plannen\":[]}}");
    private final Plannen plannen = Plannen.with(caller);

    @Test
    void list_withEverything_isAsked() {
        plannen.list(q -> q.planType(DocumentType.BESTEMMINGSPLAN, DocumentType.WIJZIGINGSPLAN)
                        .regelStatus(RegelStatus.GELDEND)
                        .regelBinding(RegelBinding.BELEID, RegelBinding.BURGERBINDEND)
                        .beleidsmatigVerantwoordelijkeOverheid("gemeentelijke overheid")
                        .publicerendBevoegdGezag("provinciale overheid")
                        .beschikbaarOp(Instant.parse("2024-05-01T10:00:00Z"))
                        .ponsOmgevingsplan()
                        .expand("geometrie", "bbox")
                        .crs(Crs.ETRS89)
                        .pageSize(20))
                .first();

        assertThat(caller.asked().method()).isEqualTo("GET");
        assertThat(caller.target())
                .isEqualTo(BASE + "?pageSize=20&planType=bestemmingsplan%2Cwijzigingsplan&regelStatus=geldend"
                        + "&regelBinding=beleid%2Cburgerbindend"
                        + "&beleidsmatigVerantwoordelijkeOverheid.type=gemeentelijke%20overheid"
                        + "&publicerendBevoegdGezag.type=provinciale%20overheid&ponsOmgevingsplan=true"
                        + "&expand=geometrie%2Cbbox&beschikbaarOp=2024-05-01T10%3A00%3A00Z");
        assertThat(caller.asked().headers()).isEqualTo(Map.of("Accept-Crs", "epsg:4258"));
    }

    @Test
    void search_atAPoint_asksWhatContainsIt() {
        plannen.search(POINT, q -> {}).first();

        assertThat(caller.asked().method()).isEqualTo("POST");
        assertThat(caller.asked().idempotent()).isTrue();
        assertThat(caller.target()).isEqualTo(BASE + "/_zoek?pageSize=100");
        assertThat(caller.asked().headers()).isEqualTo(Map.of("Content-Crs", "epsg:28992", "Accept-Crs", "epsg:28992"));
        assertThat(caller.body())
                .isEqualTo("{\"_geo\":{\"contains\":{\"type\":\"Point\",\"coordinates\":[160500,501500]}}}");
    }

    @Test
    void search_inAnArea_asksWhatIntersectsIt() {
        Polygon area = new Polygon(List.of(List.of(
                new Position(160_000, 501_000),
                new Position(160_100, 501_000),
                new Position(160_100, 501_100),
                new Position(160_000, 501_000))));

        plannen.search(area, q -> {}).first();

        assertThat(caller.body()).startsWith("{\"_geo\":{\"intersects\":{\"type\":\"Polygon\",");
    }

    @Test
    void get_everyMember_isKept() {
        RecordingCaller answering = RecordingCaller.answering(PlanJson.EVERYTHING);

        Plan plan = Plannen.with(answering).get(ID, List.of("geometrie"));

        assertThat(answering.target()).isEqualTo(BASE + "/" + ID + "?expand=geometrie");
        assertThat(plan.naam()).isEqualTo("Lelystad - Centrum");
        assertThat(plan.type()).contains(DocumentType.BESTEMMINGSPLAN);
        assertThat(plan.beleidsmatigVerantwoordelijkeOverheid().orElseThrow().code())
                .contains("0995");
        assertThat(plan.publicerendBevoegdGezag()).isEmpty();
        assertThat(plan.locatienamen()).containsExactly("Lelystad");
        assertThat(plan.planstatusInfo().orElseThrow().datum()).contains(LocalDate.of(2016, 5, 31));
        assertThat(plan.illustraties().get(0).legendanaam()).contains("legenda");
        assertThat(plan.verwijzingNaarVaststellingsbesluit()).contains("https://x.example/b");
        assertThat(plan.besluitnummer()).contains("12");
        assertThat(plan.verwijzingNorm()).containsExactly("IMRO2012");
        assertThat(plan.normadressant()).containsExactly("burger");
        assertThat(plan.ondergronden().get(0).type()).contains("GBKN");
        assertThat(plan.heeftOnderdelen().get(0).externeReferenties()).containsExactly("https://x.example/r");
        assertThat(plan.heeftOnderdelen().get(0).objectgerichteTeksten().get(0).titel())
                .contains("Artikel 1");
        assertThat(plan.regelStatus()).contains(RegelStatus.GELDEND);
        assertThat(plan.regelBinding()).contains(new RegelBinding("iets nieuws"));
        assertThat(plan.isHistorisch()).isTrue();
        assertThat(plan.isTamPlan()).isTrue();
        assertThat(plan.isParapluplan()).isFalse();
        assertThat(plan.verwijderdOp()).contains(LocalDate.of(2024, 1, 2));
        assertThat(plan.eindeRechtsgeldigheid()).contains(LocalDate.of(2024, 1, 1));
        assertThat(plan.beroepEnBezwaar()).contains("nee");
        assertThat(plan.geometrie()).containsInstanceOf(Point.class);
        assertThat(plan.relatiesMetExternePlannen()
                        .orElseThrow()
                        .vervangt()
                        .get(0)
                        .naam())
                .contains("Oud");
        assertThat(plan.relatiesVanuitExternePlannen()).isEmpty();
        assertThat(plan.dossier().orElseThrow().status()).contains("in werking");
        assertThat(plan.verwijzingNaarGml()).contains("https://x.example/g");
    }

    @Test
    void get_onlyAnId_isAPlan() {
        Plan plan = Plannen.with(RecordingCaller.answering("{\"id\":\"x\",\"onbekend\":[1],\"dossier\":null}"))
                .get("x");

        assertThat(plan.naam()).isEmpty();
        assertThat(plan.dossier()).isEmpty();
        assertThat(plan.heeftOnderdelen()).isEmpty();
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Plannen.with(RecordingCaller.answering("{}")).get("x"));
        assertThatIllegalArgumentException().isThrownBy(() -> plannen.get(" "));
    }

    @Test
    void objecten_listSearchAndOne_keepAllMembers() {
        RecordingCaller answering = RecordingCaller.answering(
                "{\"_embedded\":{\"hoeDanOok\":[{\"id\":\"1\",\"n\":1.50,\"leeg\":null,\"o\":{\"a\":[true,null]}}]},"
                        + "\"page\":{\"totalElements\":1,\"totalPages\":1},\"_links\":{}}",
                "{\"_links\":{\"next\":{\"href\":null}}}",
                "{\"id\":\"1\",\"geometrie\":{\"type\":\"Point\",\"coordinates\":[1,2]}}");
        Plannen client = Plannen.with(answering);

        PlanObject object =
                client.objecten(ID, PlanObjectType.BOUWVLAKKEN).first().items().get(0);
        assertThat(answering.target()).isEqualTo(BASE + "/" + ID + "/bouwvlakken");
        assertThat(object.text("id")).contains("1");
        assertThat(object.text("n")).contains("1.50");
        assertThat(object.json()).containsOnlyKeys("id", "n", "o");
        assertThat(object.json()).containsEntry("o", Map.of("a", List.of(true)));
        assertThat(object.geometrie()).isEmpty();

        assertThat(client.objecten(ID, PlanObjectType.ARTIKELEN, POINT.geometry()))
                .isEmpty();
        assertThat(answering.target()).isEqualTo(BASE + "/" + ID + "/artikelen/_zoek");
        assertThat(answering.asked().headers()).containsEntry("Content-Crs", "epsg:28992");

        assertThat(client.object(ID, new PlanObjectType("nieuw-soort"), "a/b").geometrie())
                .isPresent();
        assertThat(answering.target()).isEqualTo(BASE + "/" + ID + "/nieuw-soort/a%2Fb");
    }

    @Test
    void planObjectType_thatWouldBeAnotherPath_isRefused() {
        for (String path : List.of("", "../x", "a/b", "_zoek", "A", "a-")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PlanObjectType(path));
        }
    }

    @Test
    void objecten_ofAFormThatIsNone_areAFormatError() {
        for (String json :
                List.of("{\"_embedded\":{\"a\":[{}],\"b\":[{}]}}", "{\"_embedded\":{\"a\":[1]}}", "[]", "\"\"")) {
            assertThatExceptionOfType(JsonException.class)
                    .as(json)
                    .isThrownBy(() -> Plannen.with(RecordingCaller.answering(json))
                            .objecten(ID, PlanObjectType.FIGUREN)
                            .first());
        }
    }
}
