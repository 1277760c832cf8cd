package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.BestuurslaagFilter;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Omgevingsdocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ontsluiten v2, every operation. */
class DocumentenContractTest {
    private static final RdPoint LELYSTAD = RdPoint.of(160_500, 501_500);

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private Documenten documenten;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        documenten = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).documenten();
    }

    @Test
    void search_atAPoint_findsDocumentsOfEveryLayerAndBothLaws() {
        List<Omgevingsdocument> found = list(documenten.search(q -> q.at(LELYSTAD)));

        assertThat(found).hasSizeGreaterThanOrEqualTo(5);
        assertThat(found).anyMatch(Omgevingsdocument::isOmgevingsdocument);
        assertThat(found).anyMatch(document -> !document.isOmgevingsdocument());
        assertThat(found).allSatisfy(document -> {
            assertThat(document.titel()).isNotEmpty();
            assertThat(document.aangeleverdDoorEen()).isPresent();
            assertThat(document.geometrieIdentificaties()).isNotEmpty();
        });
    }

    @Test
    void search_ofOneLayer_findsThatLayerOnly() {
        List<Omgevingsdocument> found =
                list(documenten.search(q -> q.at(LELYSTAD).bestuurslaag(BestuurslaagFilter.PROVINCIE)));

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.identificatie()).contains("pv24"));
    }

    @Test
    void search_inSmallPages_fetchesEachPageWhenTheLoopGetsThere() {
        List<Omgevingsdocument> all = list(documenten.search(q -> q.find("Lelystad")));
        facilities.reset();

        List<Omgevingsdocument> paged =
                list(documenten.search(q -> q.find("Lelystad").pageSize(5)));

        assertThat(paged).containsExactlyElementsOf(all);
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(facilities.requests()).hasSize((all.size() + 4) / 5);
    }

    @Test
    void stream_stoppedEarly_fetchesNoFurtherPage() {
        try (Stream<Omgevingsdocument> stream =
                documenten.search(q -> q.find("Lelystad").pageSize(3)).stream()) {
            assertThat(stream.limit(4).toList()).hasSize(4);
        }

        assertThat(facilities.requests()).hasSize(2);
    }

    @Test
    void get_byIdentificatie_findsWhatSearchingFound() {
        Omgevingsdocument first =
                documenten.search(q -> q.at(LELYSTAD)).first().items().get(0);

        assertThat(documenten.get(first.identificatie()).titel()).isEqualTo(first.titel());
    }

    @Test
    void get_ofSomethingUnknown_saysSo() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> documenten.get("/akn/nl/act/gm9999/2020/omgevingsplan"))
                .satisfies(e -> {
                    assertThat(e.status()).isEqualTo(404);
                    assertThat(e.problem().typeName()).isEqualTo("BestaatNiet");
                    assertThat(e.attempts()).isEqualTo(1);
                });
    }

    @Test
    void suggest_aWord_givesTitlesWithIt() {
        Set<String> titles = documenten.suggest("Lelystad", 5).stream()
                .map(suggestie -> suggestie.titel())
                .collect(Collectors.toSet());

        assertThat(titles).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    }

    private static <T> List<T> list(Iterable<T> items) {
        return new ArrayList<>(StreamSupport.stream(items.spliterator(), false).toList());
    }
}
