package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Polygon;
import nl.plusgemeente.sdk.omgevingswet.geo.Position;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.junit.jupiter.api.Test;

class DocumentenTest {
    private static final String BASE = "/publiek/omgevingsinformatie/api/ontsluiten/v2/";
    private static final String EMPTY =
            "{\"_embedded\":{\"documenten\":[]},\"_links\":{},\"page\":{\"number\":1,\"size\":100,\"totalElements\":0,\"totalPages\":0}}";
    private static final String ONE = "{\"identificatie\":\"NL.IMRO.1\",\"titel\":\"T\"}";

    private final RecordingCaller caller = RecordingCaller.answering(EMPTY);
    private final Documenten documenten = Documenten.with(caller);

    @Test
    void search_notRead_asksNothing() {
        documenten.search(q -> q.at(RdPoint.of(136_925, 455_830)));

        assertThat(caller.count()).isZero();
    }

    @Test
    void search_atPoint_postsItInTheApisForm() {
        documenten.search(q -> q.at(RdPoint.of(136_925, 455_830.1234))).first();

        assertThat(caller.asked().method()).isEqualTo("POST");
        assertThat(caller.asked().idempotent()).isTrue();
        assertThat(caller.target()).isEqualTo(BASE + "documenten/_zoek?size=100");
        assertThat(caller.asked().headers())
                .containsOnly(Map.entry("Content-Crs", "http://www.opengis.net/def/crs/EPSG/0/28992"));
        assertThat(caller.body()).isEqualTo("{\"geometrie\":{\"type\":\"Point\",\"coordinates\":[136925,455830.123]}}");
    }

    @Test
    void search_everything_postsAnEmptyObject() {
        documenten.search(q -> {}).first();

        assertThat(caller.body()).isEqualTo("{}");
    }

    @Test
    void search_allParameters_areSent() {
        documenten
                .search(q -> q.find("NL.IMRO")
                        .regelgeving()
                        .bestuurslaag(BestuurslaagFilter.GEMEENTE)
                        .identificaties(List.of("/akn/nl/act/gm0034/2022/x"))
                        .op(Tijdreis.NU
                                .geldigOp(LocalDate.of(2026, 11, 24))
                                .beschikbaarOp(Instant.parse("2026-11-24T12:00:00Z")))
                        .inclusiefToekomstigGeldig()
                        .sort("sortDatum,desc")
                        .pageSize(200))
                .first();

        assertThat(caller.target())
                .isEqualTo(BASE + "documenten/_zoek?size=200&inclusiefToekomstigGeldig=true&_sort=sortDatum%2Cdesc"
                        + "&geldigOp=2026-11-24&beschikbaarOp=2026-11-24T12%3A00%3A00Z");
        assertThat(caller.body())
                .isEqualTo(
                        "{\"_find\":\"NL.IMRO\",\"regelgevingOfOverig\":\"REGELGEVING\",\"bestuurslaag\":\"GEMEENTE\","
                                + "\"identificaties\":[\"/akn/nl/act/gm0034/2022/x\"]}");
    }

    @Test
    void search_overigInArea_sendsBoth() {
        Polygon square = Polygon.of(List.of(
                Position.of(100_000, 400_000),
                Position.of(101_000, 400_000),
                Position.of(101_000, 401_000),
                Position.of(100_000, 401_000)));

        documenten.search(q -> q.overig().in(square)).first();

        assertThat(caller.body())
                .isEqualTo("{\"regelgevingOfOverig\":\"OVERIG\",\"geometrie\":{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[100000,400000],[101000,400000],[101000,401000],[100000,401000],[100000,400000]]]}}");
    }

    @Test
    void search_pageTooLarge_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> documenten.search(q -> q.pageSize(201)));
    }

    @Test
    void search_inWerkingOp_isRefusedWithTheReason() {
        Tijdreis both = Tijdreis.op(LocalDate.of(2026, 1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> documenten.search(q -> q.op(both)))
                .withMessageContaining("inWerkingOp");
    }

    @Test
    void get_akn_hasUnderscoresInItsPath() {
        answering(ONE).get("/akn/nl/act/gm0301/2020/omgevings-plan", Tijdreis.NU.geldigOp(LocalDate.of(2026, 1, 31)));

        assertThat(single.target())
                .isEqualTo(BASE + "documenten/_akn_nl_act_gm0301_2020_omgevings_plan?geldigOp=2026-01-31");
    }

    @Test
    void get_planId_staysAsItIs() {
        answering(ONE).get("NL.IMRO.0301.wp0102Lansinkweg8-vs01");

        assertThat(single.target()).isEqualTo(BASE + "documenten/NL.IMRO.0301.wp0102Lansinkweg8-vs01");
        assertThat(single.asked().method()).isEqualTo("GET");
    }

    @Test
    void get_empty_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> documenten.get(""));
    }

    @Test
    void suggest_text_asksForPlainJson() {
        List<DocumentSuggestie> suggesties = answering(
                        "[{\"titel\":\"Plan\\n  Noord\",\"identificatie\":\"/akn/x\",\"uriIdentificatie\":\"_akn_x\","
                                + "\"type\":\"Omgevingsplan\",\"opgesteldDoor\":\"gemeente X\",\"statusdatum\":\"2026-01-01\","
                                + "\"isBesluit\":false,\"isOntwerp\":true,\"matches\":[{\"a\":1}]}]")
                .suggest("plan no", 5);

        assertThat(single.target()).isEqualTo(BASE + "documenten/_suggereer?_find=plan%20no&limit=5");
        assertThat(single.asked().headers()).containsEntry("Accept", "application/json");
        assertThat(suggesties).singleElement().satisfies(suggestie -> {
            assertThat(suggestie.titel()).isEqualTo("Plan Noord");
            assertThat(suggestie.type()).contains(DocumentType.OMGEVINGSPLAN);
            assertThat(suggestie.statusdatum()).contains(LocalDate.of(2026, 1, 1));
            assertThat(suggestie.isOntwerp()).isTrue();
            assertThat(suggestie.isBesluit()).isFalse();
        });
    }

    @Test
    void suggest_blankOrNoRoom_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> documenten.suggest(" ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> documenten.suggest("plan", 0));
    }

    private RecordingCaller single = caller;

    private Documenten answering(String json) {
        single = RecordingCaller.answering(json);
        return Documenten.with(single);
    }
}
