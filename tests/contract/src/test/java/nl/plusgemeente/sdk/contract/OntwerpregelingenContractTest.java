package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Besluitversie;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Besluitversies;
import nl.plusgemeente.sdk.omgevingswet.presenteren.DocumentComponent;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Documentstructuur;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Ontwerpregeling;
import nl.plusgemeente.sdk.omgevingswet.presenteren.OntwerpregelingSort;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Ontwerpregelingen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.RegelingType;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Wijzigactie;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Delta;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Renvooi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Presenteren v8: drafts and besluitversies, every operation. */
class OntwerpregelingenContractTest {
    private static final RdPoint LELYSTAD = RdPoint.of(160_500, 501_500);
    private static final String PLAN = "/akn/nl/act/gm0995/2020/omgevingsplan";
    private static final String ACTIVITEIT = "nl.imow-gm0995.activiteit.HoutopstandVellen";
    private static final String GROEP = "nl.imow-gm0995.gebiedengroep.180a63f795be43bf8683a480e75deb84";

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private Ontwerpregelingen ontwerpen;
    private Besluitversies besluiten;
    private String technischId;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        Omgevingswet dso = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY);
        ontwerpen = dso.ontwerpregelingen();
        besluiten = dso.besluitversies();
        technischId = "_akn_nl_act_gm0995_2020_omgevingsplan_akn_nl_bill_gm0995_2024_ontwerp_12";
    }

    @Test
    void list_sortedAndInSmallPages_givesEveryDraftOnce() {
        List<String> drafts =
                ontwerpen.list(q -> q.pageSize(1).sort(OntwerpregelingSort.IDENTIFICATIE_DESCENDING)).stream()
                        .map(Ontwerpregeling::technischId)
                        .toList();

        assertThat(drafts)
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotHaveDuplicates()
                .contains(technischId);
        assertThat(facilities.requests()).hasSize(drafts.size());
    }

    @Test
    void list_inAnOrderThatTheApiDoesNotKnow_isRefused() {
        assertThatExceptionOfType(SdkException.class)
                .isThrownBy(() -> ontwerpen
                        .list(q -> q.sort(new OntwerpregelingSort("titel")))
                        .first());
    }

    @Test
    void search_atAPointOfAGezagAndType_findsTheDraftWithItsGebieden() {
        List<Ontwerpregeling> found = ontwerpen
                .search(q -> q.at(LELYSTAD)
                        .bevoegdGezag("gm0995")
                        .type(RegelingType.OMGEVINGSPLAN)
                        .metGebieden())
                .stream()
                .toList();

        assertThat(found).singleElement().satisfies(draft -> {
            assertThat(draft.technischId()).isEqualTo(technischId);
            assertThat(draft.ontwerpRegelingsgebied()).isPresent();
            assertThat(draft.vastgesteldRegelingsgebied()).isPresent();
        });
        assertThat(ontwerpen.search(q -> q.type(RegelingType.PROGRAMMA)).stream())
                .isEmpty();
    }

    @Test
    void get_aDraft_tellsItsProcedure() {
        Ontwerpregeling draft = ontwerpen.get(technischId);

        assertThat(draft.identificatie()).isEqualTo(PLAN);
        assertThat(draft.is(RegelingType.OMGEVINGSPLAN)).isTrue();
        assertThat(draft.procedureverloop().orElseThrow().voltooidOp("einde inzagetermijn"))
                .contains(LocalDate.of(2024, 6, 27));
        assertThat(draft.beoogdeOpvolgerVan().orElseThrow())
                .contains("/regelingen/_akn_nl_act_gm0995_2020_omgevingsplan");
    }

    @Test
    void documentstructuur_ofADraft_showsWhatGoesWhereTheAnnotationsDo() {
        Documentstructuur structuur = ontwerpen.documentstructuur(technischId, q -> {});
        Renvooi<Regeltekstannotaties> renvooi = ontwerpen.regeltekstannotaties(technischId, q -> {});

        List<String> removed = structuur.stream()
                .filter(component -> component.wijzigactie().equals(Optional.of(Wijzigactie.VERWIJDER)))
                .map(DocumentComponent::identificatie)
                .toList();

        List<String> removedTexts = renvooi.annotaties().regelteksten().stream()
                .filter(tekst -> renvooi.delta(tekst.identificatie()).isPresent())
                .map(tekst -> tekst.wId())
                .toList();
        assertThat(removed).hasSize(1).isEqualTo(removedTexts);
        assertThat(structuur.stream().filter(DocumentComponent::bevatRenvooi).count())
                .isGreaterThan(1);
        assertThat(ontwerpen
                        .documentComponent(technischId, removed.get(0), q -> q.transformXml())
                        .wijzigactie())
                .contains(Wijzigactie.VERWIJDER);
        assertThat(structuur.afbeeldingenBasePath()).isPresent();
    }

    @Test
    void regeltekstannotaties_ofADraft_pairWithTheirDeltas() {
        Renvooi<Regeltekstannotaties> renvooi = ontwerpen.regeltekstannotaties(technischId, q -> q.at(LELYSTAD));

        Delta delta = renvooi.delta(ACTIVITEIT).orElseThrow();
        assertThat(renvooi.annotaties().activiteiten())
                .filteredOn(activiteit -> activiteit.identificatie().equals(ACTIVITEIT))
                .singleElement()
                .satisfies(activiteit -> assertThat(
                                delta.wijziging("naam").orElseThrow().tekst())
                        .contains(activiteit.naam()));
        assertThat(renvooi.deltas(ACTIVITEIT)).extracting(Delta::onderdeel).containsExactlyInAnyOrder("", "groep");
        assertThat(renvooi.delta(GROEP)
                        .orElseThrow()
                        .lijstWijziging("locatieRefs")
                        .orElseThrow()
                        .toegevoegd())
                .hasSize(1);
        assertThat(renvooi.annotaties().geselecteerdeLocatieRefs()).isNotEmpty();
        assertThat(renvooi.beoogdeOpvolgerVan()).isPresent();
        assertThat(ontwerpen.divisieannotaties(technischId, q -> {}).deltas()).isEmpty();
    }

    @Test
    void besluitversies_listedAndRead_haveTextAndRenvooi() {
        Besluitversie besluit = besluiten.list(q -> q.pageSize(1)).stream()
                .filter(one -> one.text("identificatie").orElse("").equals(PLAN))
                .findFirst()
                .orElseThrow();
        String id = besluit.text("technischId").orElseThrow();

        assertThat(besluiten.get(id)).isEqualTo(besluit);
        Documentstructuur structuur = besluiten.documentstructuur(id, q -> q.conditieArtikel());
        String wId = structuur.stream()
                .filter(component -> component.wijzigactie().isPresent())
                .findFirst()
                .orElseThrow()
                .identificatie();
        assertThat(besluiten.documentComponent(id, wId, q -> {}).wijzigactie()).contains(Wijzigactie.VERWIJDER);
        assertThat(besluiten
                        .regeltekstannotaties(id, q -> q.documentComponent(wId))
                        .deltas())
                .isNotEmpty();
        assertThat(besluiten.divisieannotaties(id, q -> q.at(LELYSTAD)).deltas())
                .isEmpty();
    }

    @Test
    void get_somethingUnknown_saysSo() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> ontwerpen.get("_akn_nl_act_x"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> besluiten.get("_akn_nl_act_x"));
    }
}
