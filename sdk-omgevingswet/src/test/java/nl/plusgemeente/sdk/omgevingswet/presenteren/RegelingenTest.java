package nl.plusgemeente.sdk.omgevingswet.presenteren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.plusgemeente.sdk.core.identity.Gemeentecode;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.Bestuurslaag;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Point;
import nl.plusgemeente.sdk.omgevingswet.geo.Position;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegelingenTest {
    private static final String BASE = "/publiek/omgevingsdocumenten/api/presenteren/v8/regelingen";
    private static final String PLAN = "/akn/nl/act/gm0995/2020/omgevingsplan";
    private static final String PLAN_PATH = BASE + "/_akn_nl_act_gm0995_2020_omgevingsplan";
    private static final String CRS = "http://www.opengis.net/def/crs/EPSG/0/28992";
    private static final Tijdreis TOEN =
            Tijdreis.op(LocalDate.of(2025, 1, 31)).beschikbaarOp(Instant.parse("2025-04-22T14:03:08Z"));
    private static final String TOEN_QUERY =
            "geldigOp=2025-01-31&inWerkingOp=2025-01-31&beschikbaarOp=2025-04-22T14%3A03%3A08Z";

    private final RecordingCaller caller = RecordingCaller.answering("{\"identificatie\":\"x\",\"_embedded\":"
            + "{\"regelingen\":[],\"documentComponenten\":[{\"identificatie\":\"w\"}]}}");
    private final Regelingen regelingen = Regelingen.with(caller);

    @Test
    void list_nothingSaid_asksPlainly() {
        regelingen.list(q -> {}).first();

        assertThat(caller.asked().method()).isEqualTo("GET");
        assertThat(caller.target()).isEqualTo(BASE + "?size=100");
        assertThat(caller.asked().headers()).isEmpty();
        assertThat(caller.asked().body()).isEmpty();
    }

    @Test
    void list_allParameters_areSent() {
        regelingen.list(q -> q.op(TOEN).metGebieden().pageSize(200)).first();

        assertThat(caller.target()).isEqualTo(BASE + "?size=200&_expand=true&" + TOEN_QUERY);
    }

    @Test
    void search_atPointOfGemeente_postsItInTheApisForm() {
        regelingen
                .search(q -> q.at(RdPoint.of(139_784, 442_870))
                        .bevoegdGezag(Gemeentecode.of("0995"))
                        .bevoegdGezag("pv26")
                        .typeBevoegdGezag(Bestuurslaag.GEMEENTE)
                        .op(TOEN)
                        .metGebieden()
                        .pageSize(50))
                .first();

        assertThat(caller.asked().method()).isEqualTo("POST");
        assertThat(caller.asked().idempotent()).isTrue();
        assertThat(caller.asked().headers()).containsOnly(Map.entry("Content-Crs", CRS));
        assertThat(caller.target()).isEqualTo(BASE + "/_zoek?size=50&_expand=true&" + TOEN_QUERY);
        assertThat(caller.body())
                .isEqualTo("{\"typeBevoegdGezag\":[\"gemeente\"],\"bevoegdGezag\":[\"gm0995\",\"pv26\"],"
                        + "\"geometrie\":{\"type\":\"Point\",\"coordinates\":[139784,442870]}}");
    }

    @Test
    void search_type_isNotSent() {
        regelingen.search(q -> q.type(RegelingType.OMGEVINGSPLAN)).first();

        assertThat(caller.body()).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0995", "", "GM0995", "gm", "gm 0995"})
    void search_codeWithoutItsLetters_isRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regelingen.search(q -> q.bevoegdGezag(code)))
                .withMessageContaining("gm0995");
    }

    @Test
    void get_identificatie_hasUnderscoresAndItsGebied() {
        regelingen.get(PLAN, TOEN);

        assertThat(caller.target()).isEqualTo(PLAN_PATH + "?_expand=true&" + TOEN_QUERY);
        regelingen.get(PLAN);
        assertThat(caller.target()).isEqualTo(PLAN_PATH + "?_expand=true");
    }

    @Test
    void documentstructuur_identificatie_isAsked() {
        regelingen.documentstructuur(PLAN);

        assertThat(caller.target()).isEqualTo(PLAN_PATH + "/documentstructuur");
        regelingen.documentstructuur(PLAN, TOEN);
        assertThat(caller.target()).isEqualTo(PLAN_PATH + "/documentstructuur?" + TOEN_QUERY);
    }

    @Test
    void documentComponent_wId_keepsItsDots() {
        String wId = "gm0995_1-0__chp_22__subchp_22.5__art_22.299__para_1";

        regelingen.documentComponent(PLAN, wId);

        assertThat(caller.target()).isEqualTo(PLAN_PATH + "/documentstructuur/" + wId);
        regelingen.documentComponent(PLAN, "a/b", TOEN);
        assertThat(caller.target()).isEqualTo(PLAN_PATH + "/documentstructuur/a%2Fb?" + TOEN_QUERY);
    }

    @Test
    void annotaties_nothingSaid_areAskedPlainly() {
        regelingen.regeltekstannotaties(PLAN);

        assertThat(caller.asked().method()).isEqualTo("GET");
        assertThat(caller.target()).isEqualTo(PLAN_PATH + "/regeltekstannotaties");
        regelingen.divisieannotaties(PLAN);
        assertThat(caller.target()).isEqualTo(PLAN_PATH + "/divisieannotaties");
    }

    @Test
    void annotaties_onComponent_areAsked() {
        regelingen.regeltekstannotaties(
                PLAN, q -> q.documentComponent("body").primaireLocaties().op(TOEN));

        assertThat(caller.target())
                .isEqualTo(PLAN_PATH + "/regeltekstannotaties?documentComponent=body&locatieSelectie=primair&"
                        + TOEN_QUERY);
    }

    @Test
    void annotaties_atPlace_arePosted() {
        regelingen.regeltekstannotaties(PLAN, q -> q.at(RdPoint.of(139_784, 442_870)));

        assertThat(caller.asked().method()).isEqualTo("POST");
        assertThat(caller.asked().idempotent()).isTrue();
        assertThat(caller.asked().headers()).containsEntry("Content-Crs", CRS);
        assertThat(caller.target()).isEqualTo(PLAN_PATH + "/regeltekstannotaties/_zoek");
        assertThat(caller.body()).isEqualTo("{\"geometrie\":{\"type\":\"Point\",\"coordinates\":[139784,442870]}}");

        regelingen.divisieannotaties(
                PLAN, q -> q.in(new Point(Position.of(139_784, 442_870))).primaireLocaties());
        assertThat(caller.target()).isEqualTo(PLAN_PATH + "/divisieannotaties/_zoek?locatieSelectie=primair");
    }

    @Test
    void annotaties_placeAndComponent_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regelingen.regeltekstannotaties(
                        PLAN, q -> q.at(RdPoint.of(139_784, 442_870)).documentComponent("body")))
                .withMessageContaining("not both");
    }

    @Test
    void anything_blank_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> regelingen.get(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> regelingen.get("x".repeat(1_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> regelingen.documentComponent(PLAN, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> regelingen.documentComponent(PLAN, ".."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regelingen.regeltekstannotaties(PLAN, q -> q.documentComponent("")));
        assertThat(caller.count()).isZero();
    }

    @Test
    void operations_sameQuestion_areEqual() {
        regelingen.regeltekstannotaties(PLAN, q -> q.at(RdPoint.of(139_784, 442_870)));
        Object first = caller.asked();
        regelingen.regeltekstannotaties(PLAN, q -> q.at(RdPoint.of(139_784, 442_870)));

        assertThat((Object) caller.asked()).isEqualTo(first);
    }
}
