package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Documentstructuur;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regeling;
import nl.plusgemeente.sdk.omgevingswet.presenteren.RegelingType;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.ActiviteitRegel;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisieannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Presenteren v8, every operation of the first part. */
class RegelingenContractTest {
    private static final RdPoint UTRECHT = RdPoint.of(136_925, 455_830);
    private static final String PLAN = "/akn/nl/act/gm0344/2020/omgevingsplan";

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private Regelingen regelingen;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        regelingen = sdk.onBehalfOf("utrecht").facility(Omgevingswet.FACILITY).regelingen();
    }

    @Test
    void list_inPagesOfTwo_givesEveryRegelingOnce() {
        List<String> all =
                regelingen.list(q -> {}).stream().map(Regeling::identificatie).toList();

        List<String> paged = regelingen.list(q -> q.pageSize(2)).stream()
                .map(Regeling::identificatie)
                .toList();

        assertThat(paged).containsExactlyElementsOf(all).doesNotHaveDuplicates().contains(PLAN);
    }

    @Test
    void search_atAPointByTypeAndGezag_findsTheOmgevingsplan() {
        List<Regeling> found =
                regelingen.search(q -> q.at(UTRECHT).bevoegdGezag("gm0344").type(RegelingType.OMGEVINGSPLAN)).stream()
                        .toList();

        assertThat(found).extracting(Regeling::identificatie).containsExactly(PLAN);
    }

    @Test
    void get_theOmgevingsplan_isOfItsTypeAndGezag() {
        Regeling plan = regelingen.get(PLAN);

        assertThat(plan.is(RegelingType.OMGEVINGSPLAN)).isTrue();
        assertThat(plan.titel()).isEqualTo("Omgevingsplan gemeente Utrecht");
    }

    @Test
    void regeltekstannotaties_joined_leadFromActivityToText() {
        Regeltekstannotaties annotaties = regelingen.regeltekstannotaties(PLAN, q -> q.at(UTRECHT));
        Documentstructuur structuur = regelingen.documentstructuur(PLAN);

        Map<String, List<ActiviteitRegel>> regels = annotaties.regelsPerActiviteit();

        assertThat(regels).hasSizeGreaterThanOrEqualTo(4);
        assertThat(regels.values())
                .allSatisfy(list -> assertThat(list).allSatisfy(regel -> {
                    assertThat(regel.activiteit()).isPresent();
                    String wId = regel.wId().orElseThrow();
                    assertThat(structuur.component(wId)).isPresent();
                    assertThat(regelingen.documentComponent(PLAN, wId).tekst()).isNotBlank();
                }));
    }

    @Test
    void regeltekstannotaties_withoutAPlace_holdAtLeastThoseOfAPlace() {
        Regeltekstannotaties all = regelingen.regeltekstannotaties(PLAN);
        Regeltekstannotaties here = regelingen.regeltekstannotaties(PLAN, q -> q.at(UTRECHT));

        assertThat(all.regelsVoorIedereen()).containsAll(here.regelsVoorIedereen());
        assertThat(here.geselecteerdeLocatieRefs()).isNotEmpty();
    }

    @Test
    void divisieannotaties_ofTheOmgevingsvisie_haveTekstdelen() {
        Regeling visie = regelingen
                .search(q -> q.at(UTRECHT).type(RegelingType.OMGEVINGSVISIE))
                .first()
                .items()
                .get(0);

        Divisieannotaties annotaties = regelingen.divisieannotaties(visie.identificatie());

        assertThat(annotaties.tekstdelen()).isNotEmpty();
        assertThat(regelingen
                        .divisieannotaties(visie.identificatie(), q -> q.at(UTRECHT))
                        .tekstdelen())
                .isNotEmpty();
    }

    @Test
    void documentComponent_thatIsUnknown_saysSo() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> regelingen.documentComponent(PLAN, "gm0344_1__art_999"))
                .satisfies(e -> assertThat(e.code().id()).isEqualTo("SDK-3404"));
    }
}
