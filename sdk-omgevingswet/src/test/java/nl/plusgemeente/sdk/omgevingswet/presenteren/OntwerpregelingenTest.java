package nl.plusgemeente.sdk.omgevingswet.presenteren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Gemeentecode;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import nl.plusgemeente.sdk.omgevingswet.dso.Bestuurslaag;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tileset;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.junit.jupiter.api.Test;

class OntwerpregelingenTest {
    private static final String BASE = "/publiek/omgevingsdocumenten/api/presenteren/v8/";
    private static final String CRS = "http://www.opengis.net/def/crs/EPSG/0/28992";
    private static final RdPoint PUNT = RdPoint.of(139_784, 442_870);
    private static final String PUNT_BODY = "{\"geometrie\":{\"type\":\"Point\",\"coordinates\":[139784,442870]}}";
    private static final String ID = "/akn/nl/act/pv26/2022/omgevingsverordening/akn/nl/bill/pv26/2025-3_1091";
    private static final String ID_PATH =
            "/_akn_nl_act_pv26_2022_omgevingsverordening_akn_nl_bill_pv26_2025_3_1091".substring(1);
    private static final Tijdreis TOEN =
            Tijdreis.NU.beschikbaarOp(Instant.parse("2025-04-22T14:03:08Z")).synchroniseerMetTileset(new Tileset("x"));
    private static final String TOEN_QUERY = "beschikbaarOp=2025-04-22T14%3A03%3A08Z&synchroniseerMetTileset=x";

    private final RecordingCaller caller =
            RecordingCaller.answering("{\"identificatie\":\"x\",\"technischId\":\"y\",\"_embedded\":"
                    + "{\"ontwerpregelingen\":[],\"ontwerpDocumentComponenten\":[{\"identificatie\":\"w\"}]}}");
    private final Ontwerpregelingen ontwerpen = Ontwerpregelingen.with(caller);

    @Test
    void list_allParameters_areSent() {
        ontwerpen
                .list(q -> q.op(TOEN)
                        .metGebieden()
                        .primaireLocaties()
                        .sort(OntwerpregelingSort.REGISTRATIETIJDSTIP_DESCENDING)
                        .pageSize(20))
                .first();

        assertThat(caller.asked().method()).isEqualTo("GET");
        assertThat(caller.target())
                .isEqualTo(BASE + "ontwerpregelingen?size=20&_expand=true&locatieSelectie=primair"
                        + "&_sort=-registratietijdstip&" + TOEN_QUERY);
    }

    @Test
    void search_everything_isTheBodyOfTheSpecification() {
        ontwerpen
                .search(q -> q.typeBevoegdGezag(Bestuurslaag.GEMEENTE)
                        .typeBevoegdGezag(Bestuurslaag.PROVINCIE)
                        .bevoegdGezag(Gemeentecode.of("0995"))
                        .bevoegdGezag("pv26")
                        .type(RegelingType.OMGEVINGSPLAN)
                        .at(PUNT)
                        .op(TOEN)
                        .metGebieden()
                        .primaireLocaties()
                        .sort(OntwerpregelingSort.IDENTIFICATIE)
                        .pageSize(5))
                .first();

        assertThat(caller.asked().headers()).containsOnly(Map.entry("Content-Crs", CRS));
        assertThat(caller.target())
                .isEqualTo(BASE + "ontwerpregelingen/_zoek?size=5&_expand=true&locatieSelectie=primair"
                        + "&_sort=identificatie&" + TOEN_QUERY);
        assertThat(caller.body())
                .isEqualTo("{\"typeBevoegdGezag\":[\"gemeente\",\"provincie\"],\"bevoegdGezag\":[\"gm0995\",\"pv26\"],"
                        + "\"geometrie\":{\"type\":\"Point\",\"coordinates\":[139784,442870]},"
                        + "\"typeRegeling\":[\"/join/id/stop/regelingtype_003\"]}");
    }

    @Test
    void get_technischId_hasTheFormOfAddresses() {
        ontwerpen.get(ID, TOEN);

        assertThat(caller.target()).isEqualTo(BASE + "ontwerpregelingen/" + ID_PATH + "?_expand=true&" + TOEN_QUERY);
        ontwerpen.get(ID_PATH);
        assertThat(caller.target()).isEqualTo(BASE + "ontwerpregelingen/" + ID_PATH + "?_expand=true");
    }

    @Test
    void text_wholeOrPart_isAsked() {
        ontwerpen.documentstructuur("t", q -> q.op(TOEN).transformXml());
        assertThat(caller.target())
                .isEqualTo(BASE + "ontwerpregelingen/t/documentstructuur?_transformXml=inhoud&" + TOEN_QUERY);

        ontwerpen.documentComponent("t", "gm0995_1-0__art_22.299", q -> {});
        assertThat(caller.target()).isEqualTo(BASE + "ontwerpregelingen/t/documentstructuur/gm0995_1-0__art_22.299");
    }

    @Test
    void annotaties_atAPlaceOrOnAComponent_areRenvooi() {
        ontwerpen.regeltekstannotaties("t", q -> q.at(PUNT).op(TOEN).primaireLocaties());
        assertThat(caller.asked().method()).isEqualTo("POST");
        assertThat(caller.target())
                .isEqualTo(BASE + "ontwerpregelingen/t/regeltekstannotaties/renvooi/_zoek?locatieSelectie=primair&"
                        + TOEN_QUERY);
        assertThat(caller.asked().headers()).containsOnly(Map.entry("Content-Crs", CRS));
        assertThat(caller.body()).isEqualTo(PUNT_BODY);

        ontwerpen.divisieannotaties("t", q -> q.documentComponent("body"));
        assertThat(caller.asked().method()).isEqualTo("GET");
        assertThat(caller.target())
                .isEqualTo(BASE + "ontwerpregelingen/t/divisieannotaties/renvooi?documentComponent=body");
    }

    @Test
    void besluitversies_everyOperation_isAsked() {
        Besluitversies besluiten = Besluitversies.with(caller);
        RecordingCaller listing = RecordingCaller.answering("{\"_embedded\":{}}");

        Besluitversies.with(listing)
                .list(q -> q.op(TOEN).metGebieden().pageSize(3))
                .first();
        assertThat(listing.target()).isEqualTo(BASE + "besluitversies?size=3&_expand=true&" + TOEN_QUERY);
        besluiten.get("/b/1", TOEN);
        assertThat(caller.target()).isEqualTo(BASE + "besluitversies/_b_1?_expand=true&" + TOEN_QUERY);
        besluiten.documentstructuur("b", q -> q.conditieArtikel());
        assertThat(caller.target()).isEqualTo(BASE + "besluitversies/b/documentstructuur?_conditieArtikel=true");
        besluiten.documentComponent("b", "w", q -> {});
        assertThat(caller.target()).isEqualTo(BASE + "besluitversies/b/documentstructuur/w");
        besluiten.regeltekstannotaties("b", q -> {});
        assertThat(caller.target()).isEqualTo(BASE + "besluitversies/b/regeltekstannotaties/renvooi");
        besluiten.divisieannotaties("b", q -> q.at(PUNT));
        assertThat(caller.target()).isEqualTo(BASE + "besluitversies/b/divisieannotaties/renvooi/_zoek");
    }

    @Test
    void anyOf_askedForADay_isRefused() {
        Tijdreis dag = Tijdreis.op(LocalDate.of(2025, 1, 31));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ontwerpen.get("t", dag))
                .withMessageContaining("beschikbaarOp");
        assertThatIllegalArgumentException().isThrownBy(() -> ontwerpen.list(q -> q.op(dag)));
        assertThatIllegalArgumentException().isThrownBy(() -> ontwerpen.documentstructuur("t", q -> q.op(dag)));
        assertThatIllegalArgumentException().isThrownBy(() -> ontwerpen.regeltekstannotaties("t", q -> q.op(dag)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ontwerpen.documentstructuur("t", q -> q.conditieArtikel()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Besluitversies.with(caller).documentstructuur("t", q -> q.transformXml()));
        assertThatIllegalArgumentException().isThrownBy(() -> ontwerpen.get(" "));
        assertThat(caller.count()).isZero();
    }

    @Test
    void get_everyMember_isKept() {
        String json = """
                {"identificatie":"/akn/x","ontwerpbesluitIdentificatie":"/akn/bill","technischId":"_akn_x_akn_bill",
                "officieleTitel":"Plan\\n  bomen","type":{"code":"/join/id/stop/regelingtype_003","waarde":"Omgevingsplan"},
                "geregistreerdMet":{"versie":1,"tijdstipRegistratie":"2022-04-12T23:20:50.52Z"},
                "besluitMetadata":{"citeerTitel":"Besluit","nieuw":[1,{"a":null}]},"conditie":"c","heeftBijlagen":true,
                "isVervangRegeling":true,"publicatieID":"p","expressionId":"e","opschrift":"o","citeerTitel":"ct",
                "aangeleverdDoorEen":{"naam":"n","bestuurslaag":"gemeente","code":"gm0995"},
                "procedureverloop":{"bekendOp":"2024-01-02","ontvangenOp":"2024-01-01","procedurestappen":[
                  {"soortStap":{"code":"k","waarde":"publicatie"},"voltooidOp":"2024-01-03"},{}]},
                "_embedded":{"ontwerpRegelingsgebied":{"identificatie":"g","technischId":"gt","status":"s",
                  "locatieType":"Gebiedengroep","_embedded":{"omvat":[{"identificatie":"g1"}],
                  "omvatVastgesteld":[{"identificatie":"g2","locatieType":"Gebied"}]}},
                  "vastgesteldRegelingsgebied":{"identificatie":"v"}},
                "_links":{"beoogdeOpvolgerVan":{"href":"https://x/y"}},"onbekend":1}""";

        Ontwerpregeling draft =
                Ontwerpregelingen.with(RecordingCaller.answering(json)).get("t");

        assertThat(draft.officieleTitel()).isEqualTo("Plan bomen");
        assertThat(draft.titel()).isEqualTo("ct");
        assertThat(draft.ontwerpbesluitIdentificatie()).isEqualTo("/akn/bill");
        assertThat(draft.geregistreerdMet().orElseThrow().tijdstipRegistratie())
                .contains(Instant.parse("2022-04-12T23:20:50.52Z"));
        assertThat(draft.besluitMetadata())
                .containsEntry("citeerTitel", "Besluit")
                .containsKey("nieuw");
        assertThat(draft.heeftBijlagen()).isTrue();
        assertThat(draft.heeftToelichtingen()).isFalse();
        assertThat(draft.isVervangRegeling()).isTrue();
        assertThat(draft.conditie()).contains("c");
        Procedureverloop verloop = draft.procedureverloop().orElseThrow();
        assertThat(verloop.voltooidOp("publicatie")).contains(LocalDate.of(2024, 1, 3));
        assertThat(verloop.voltooidOp("einde inzagetermijn")).isEmpty();
        assertThat(verloop.procedurestappen().get(0).soortStap()).contains(new CodeWaarde("k", "publicatie"));
        Ontwerpgebied gebied = draft.ontwerpRegelingsgebied().orElseThrow();
        assertThat(gebied.omvat()).extracting(Ontwerpgebied::identificatie).containsExactly("g1");
        assertThat(gebied.omvatVastgesteld())
                .extracting(Regelingsgebied::identificatie)
                .containsExactly("g2");
        assertThat(gebied.status()).isEqualTo(Optional.of("s"));
        assertThat(draft.vastgesteldRegelingsgebied()).isPresent();
        assertThat(draft.beoogdeOpvolgerVan()).contains("https://x/y");
        assertThat(List.of(draft.is(RegelingType.OMGEVINGSPLAN), draft.is(RegelingType.PROGRAMMA)))
                .containsExactly(true, false);
    }
}
