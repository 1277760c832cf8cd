package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.error.InvalidRequestException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.geo.Etrs89Point;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.rtr.RegelBestand;
import nl.plusgemeente.sdk.omgevingswet.rtr.RegelTypering;
import nl.plusgemeente.sdk.omgevingswet.rtr.RegelTyperingen;
import nl.plusgemeente.sdk.omgevingswet.rtr.Rtr;
import nl.plusgemeente.sdk.omgevingswet.rtr.RtrActiviteit;
import nl.plusgemeente.sdk.omgevingswet.rtr.RtrWerkzaamheid;
import nl.plusgemeente.sdk.omgevingswet.rtr.WerkzaamheidVersie;
import nl.plusgemeente.sdk.omgevingswet.zoekinterface.ZoekResultaat;
import nl.plusgemeente.sdk.omgevingswet.zoekinterface.ZoekToestemming;
import nl.plusgemeente.sdk.omgevingswet.zoekinterface.Zoekinterface;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** RTR v2, Zoekinterface v2, Opvragen werkzaamheden v1, Samengestelde RTR v2 and Uitvoeren gegevens v1. */
class RegelsContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final String DAKKAPEL = "nl.imow-gm0995.activiteit.DakkapelPlaatsen";
    private static final String RTR = "/publiek/toepasbare-regels/api/rtrgegevens/v2/";

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private Caller caller;
    private Rtr rtr;
    private Zoekinterface zoek;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        facilities.reset();
        caller = sdk.onBehalfOf("lelystad").caller();
        Omgevingswet dso = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY);
        rtr = dso.rtr();
        zoek = dso.zoekinterface();
    }

    @Test
    void activiteiten_ofTheWholeCountry_areThoseOfBothMunicipalities() {
        List<RtrActiviteit> all = list(rtr.activiteiten(DAY));

        assertThat(all).hasSize(18);
        assertThat(all.stream()
                        .map(activiteit -> activiteit
                                .bestuursorgaan()
                                .orElseThrow()
                                .organisatieCode()
                                .orElse("")))
                .containsOnly("0995", "0344");
        assertThat(request().url()).isEqualTo(RTR + "activiteiten?datum=26-11-2026&pageSize=200");
        assertThat(request().header("Accept")).contains("application/hal+json");
    }

    @Test
    void search_byOinCodeOrPlace_findsThoseOfOneMunicipality() {
        String oin = facilities.tenants().get(0).oin();

        List<RtrActiviteit> byOin =
                list(rtr.search(q -> q.oin(Oin.of(oin)).op(DAY).pageSize(4)));
        assertThat(byOin).hasSize(9).allMatch(activiteit -> activiteit.urn().contains("gm0995"));
        assertThat(facilities.requests()).hasSize(3);
        assertThat(facilities.requests().get(0).text())
                .isEqualTo("{\"datum\":\"26-11-2026\",\"bestuursorgaan\":{\"oin\":\"" + oin + "\"}}");

        assertThat(list(rtr.search(q -> q.organisatieCode("0995").op(DAY)))).isEqualTo(byOin);
        assertThat(list(rtr.search(q -> q.at(Etrs89Point.of(52.5, 5.46)).op(DAY))))
                .isEqualTo(byOin);
    }

    @Test
    void activiteit_hasRulesThatThePermitCheckKnows() {
        RtrActiviteit activiteit = rtr.activiteit(DAKKAPEL, DAY);

        assertThat(activiteit.omschrijving()).isEqualTo("Dakkapel plaatsen of veranderen");
        assertThat(activiteit.bovenliggendeActiviteit()).contains("nl.imow-gm0995.activiteit.BouwAct");
        assertThat(activiteit.werkzaamheden()).containsExactly("DakkapelPlaatsen");
        assertThat(activiteit.regels(RegelTypering.CONCLUSIE)).hasSize(1);
        assertThat(activiteit.regels(RegelTypering.INDIENINGSVEREISTEN))
                .singleElement()
                .satisfies(object ->
                        assertThat(object.toestemming().orElseThrow().waarde()).isEqualTo("Aanvraag vergunning"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rtr.activiteit("geen", DAY));
    }

    @Test
    void activiteitMetOnderliggende_fromTheTop_isTheWholeTree() {
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            List<RtrActiviteit> tree =
                    rtr.activiteitMetOnderliggende("nl.imow-gm0995.activiteit.ActInOmgevingsplangebied", DAY, executor);

            assertThat(tree).extracting(RtrActiviteit::urn).hasSize(9).contains(DAKKAPEL);
            assertThat(facilities.requests()).hasSize(9);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void werkzaamheden_andTheirActivities_areFound() {
        assertThat(list(rtr.werkzaamheden())).extracting(RtrWerkzaamheid::urn).contains("BoomKappen");
        assertThat(rtr.werkzaamheid("BoomKappen").omschrijving()).isEqualTo("Boom kappen &amp; snoeien");
        assertThat(list(rtr.activiteitKoppelingen("DakkapelPlaatsen", DAY)))
                .containsExactly(DAKKAPEL, "nl.imow-gm0344.activiteit.DakkapelPlaatsen");
        assertThat(list(rtr.activiteitKoppelingen("GeenWerkzaamheid", DAY))).isEmpty();
        assertThat(rtr.activiteitKoppelingen("GeenWerkzaamheid", DAY).first().items())
                .isEmpty();
        assertThat(rtr.activiteitKoppelingen("GeenWerkzaamheid", DAY).stream()).isEmpty();
    }

    @Test
    void werkzaamheidVersies_haveTheWordsOfCitizens() {
        WerkzaamheidVersie versie =
                rtr.werkzaamheidVersies("DakkapelPlaatsen").first().items().get(0);

        assertThat(versie.trefwoorden()).contains("zolder");
        assertThat(versie.logischeRelaties()).extracting(RtrWerkzaamheid::urn).containsExactly("BoomKappen");
        assertThat(versie.beginDatum()).contains(LocalDate.of(2024, 1, 1));
        assertThat(request().url())
                .isEqualTo("/publiek/toepasbare-regels/api/opvragenwerkzaamheden/v1/werkzaamheden/DakkapelPlaatsen"
                        + "?pageSize=100");
    }

    @Test
    void regelTyperingen_insideAndOutsideAMunicipality_differ() {
        String ref = "http://toepasbare-regels.omgevingswet.overheid.nl/werkzaamheden/id/concept/DakkapelPlaatsen";

        assertThat(rtr.regelTyperingen(List.of(ref), RdPoint.of(160_500, 501_500)))
                .containsExactly(new RegelTyperingen(
                        ref, List.of(RegelTypering.CONCLUSIE, RegelTypering.INDIENINGSVEREISTEN), List.of()));
        assertThat(rtr.regelTyperingen(List.of(ref), RdPoint.of(50_000, 550_000))
                        .get(0)
                        .regelbeheerobjecten())
                .isEmpty();
        assertThat(request().text())
                .isEqualTo("{\"functioneleStructuurRefs\":[\"" + ref + "\"],\"_geo\":{\"intersects\":"
                        + "{\"type\":\"Point\",\"coordinates\":[160500,501500]}}}");
    }

    @Test
    void regelBestanden_ofAnActivity_areDownloaded(@TempDir Path folder) throws Exception {
        String ref = rtr.activiteit(DAKKAPEL, DAY)
                .regels(RegelTypering.CONCLUSIE)
                .get(0)
                .functioneleStructuurRef();

        RegelBestand bestand = list(rtr.regelBestanden(ref, DAY)).get(0);
        rtr.sttrBestand(bestand.identifier(), folder.resolve("regels.dmn"));

        assertThat(bestand.laatsteWijzigingDatum()).contains("15-03-2026 09:30:00");
        assertThat(Files.readString(folder.resolve("regels.dmn")))
                .contains("<dmn:decision")
                .contains(ref);
        assertThat(list(rtr.regelBestanden(Oin.of(facilities.tenants().get(1).oin()), DAY)))
                .hasSize(10);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rtr.sttrBestand(1, folder.resolve("geen.dmn")));
        assertThat(folder.resolve("geen.dmn")).doesNotExist();
    }

    @Test
    void zoekinterface_byWordsPlacesAndPermissions_finds() {
        assertThat(list(zoek.werkzaamheden(q -> q.zoekterm("zolder"))))
                .extracting(ZoekResultaat::urn)
                .containsExactly("DakkapelPlaatsen");
        assertThat(list(zoek.werkzaamheden(q -> q.zoekterm("boom"))))
                .extracting(ZoekResultaat::tekst)
                .containsExactly("Boom kappen & snoeien");
        assertThat(list(zoek.activiteiten(q -> q.zoekterm("dakkapel").locaties(List.of("nl.imow-gm0344.gebied.1")))))
                .extracting(ZoekResultaat::urn)
                .containsExactly("nl.imow-gm0344.activiteit.DakkapelPlaatsen");
        assertThat(list(zoek.activiteiten(q -> q.toestemmingen(List.of(ZoekToestemming.MELDING)))))
                .isEmpty();
        assertThat(zoek.suggestWerkzaamheden("bo")).containsExactly("boom");
        assertThat(zoek.suggestActiviteiten("dak")).containsExactly("dakkapel plaatsen of veranderen");
    }

    @Test
    void mock_onTheFormsOfOtherApis_refuses() {
        refuses(Operation.raw(DsoApis.RTR, "GET", "activiteiten").query("datum", "2026-11-26"), "datum");
        refuses(Operation.raw(DsoApis.RTR, "GET", "activiteiten"), "datum");
        Map<String, Object> point = Map.of("type", "Point", "coordinates", List.of(5.46, 52.5));
        refuses(
                Operation.raw(DsoApis.RTR, "POST", "activiteiten/_zoek")
                        .query("crs", "http://www.opengis.net/def/crs/EPSG/0/28992")
                        .body(Map.of("datum", "26-11-2026", "geometrie", point)),
                "crs");
        refuses(
                Operation.raw(DsoApis.SAMENGESTELDE_RTR, "POST", "werkzaamheden/_bepaalRegelbeheerobjectTyperingen")
                        .body(Map.of("functioneleStructuurRefs", List.of("x"), "geometrie", point)),
                "geometrie");
        refuses(
                Operation.raw(DsoApis.UITVOEREN_GEGEVENS, "GET", "toepasbareRegels")
                        .query("datum", "26-11-2026"),
                "functioneleStructuurRef");
        refuses(
                Operation.raw(DsoApis.ZOEKINTERFACE, "POST", "werkzaamheden/_zoek")
                        .body(Map.of("sortering", "nieuwste")),
                "sortering");
    }

    private void refuses(OperationBuilder<byte[]> call, String parameter) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> caller.call(call.build()))
                .satisfies(e -> assertThat(e.problem().invalidParams()).contains(parameter));
    }

    /** The first of a test. */
    private static ReceivedRequest request() {
        return facilities.requests().get(0);
    }

    private static <T> List<T> list(Iterable<T> items) {
        List<T> list = new ArrayList<>();
        items.forEach(list::add);
        return list;
    }
}
