package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.locatie.Half;
import nl.plusgemeente.sdk.omgevingswet.locatie.RegelsOpLocatie;
import nl.plusgemeente.sdk.omgevingswet.plannen.Plan;
import nl.plusgemeente.sdk.omgevingswet.plannen.PlanObject;
import nl.plusgemeente.sdk.omgevingswet.plannen.PlanObjectType;
import nl.plusgemeente.sdk.omgevingswet.plannen.Plannen;
import nl.plusgemeente.sdk.omgevingswet.toepasbaar.GevondenLocatie;
import nl.plusgemeente.sdk.omgevingswet.toepasbaar.Toepasbaar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ruimtelijke plannen v4, Toepasbaar v7, and the question over both laws. */
class PlannenContractTest {
    private static final RdPoint LELYSTAD = RdPoint.of(160_500, 501_500);
    private static final String PLAN = "NL.IMRO.0995.BP00099-VG01";

    @RegisterExtension
    static final MockFacilities facilities = MockFacilities.builder().tenants(2).build();

    private Omgevingswet dso;
    private Plannen plannen;
    private Toepasbaar toepasbaar;

    @BeforeEach
    void client(GemeenteSdk sdk) {
        dso = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY);
        plannen = dso.plannen();
        toepasbaar = dso.toepasbaar();
    }

    @Test
    void search_atAPoint_findsThePlanThatListHasToo() {
        List<String> found =
                plannen.search(LELYSTAD, q -> {}).stream().map(Plan::id).toList();

        assertThat(found).contains(PLAN).allMatch(id -> id.startsWith("NL.IMRO.0995."));
        assertThat(plannen.list(q -> q.pageSize(1)).stream().map(Plan::id))
                .doesNotHaveDuplicates()
                .containsAll(found);
    }

    @Test
    void get_withGeometry_isInTheSystemAskedFor() {
        assertThat(plannen.get(PLAN).geometrie()).isEmpty();
        assertThat(x(plannen.get(PLAN, List.of("geometrie")))).isGreaterThan(100_000);
        assertThat(x(plannen.list(q -> q.expand("geometrie").crs(Crs.ETRS89))
                        .first()
                        .items()
                        .get(0)))
                .isBetween(3.0, 8.0);
    }

    @Test
    void get_ofSomethingUnknown_isReadFromThisApisOwnErrors() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> plannen.get("NL.IMRO.9999.X"))
                .satisfies(e -> assertThat(e.problem().title()).isEqualTo("Resource bestaat niet"));
    }

    @Test
    void objecten_ofEveryWay_areTheSame() {
        List<PlanObject> listed = plannen.objecten(PLAN, PlanObjectType.BESTEMMINGSVLAKKEN).stream()
                .toList();

        assertThat(listed).hasSize(2);
        assertThat(plannen.objecten(PLAN, PlanObjectType.BESTEMMINGSVLAKKEN, LELYSTAD.geometry()).stream())
                .containsExactlyElementsOf(listed);
        assertThat(plannen.object(PLAN, PlanObjectType.BESTEMMINGSVLAKKEN, "2")).isEqualTo(listed.get(1));
        assertThat(plannen.objecten(PLAN, PlanObjectType.GERELATEERDE_PLANNEN).stream())
                .isNotEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() ->
                        plannen.objecten(PLAN, new PlanObjectType("onbekend")).first());
    }

    @Test
    void regelsOp_bothUp_findsBothLaws() {
        RegelsOpLocatie regels = dso.regelsOp(LELYSTAD);

        assertThat(regels.isComplete()).isTrue();
        assertThat(regels.omgevingsdocumenten().items()).isNotEmpty();
        assertThat(regels.ruimtelijkePlannen().items()).extracting(Plan::id).contains(PLAN);
    }

    @Test
    void regelsOp_oneHalfDown_saysSo() {
        facilities.fault(Fault.status(500)).on("ruimtelijke-plannen-v4");

        RegelsOpLocatie regels = dso.regelsOp(LELYSTAD);

        assertThat(regels.ruimtelijkePlannen()).isInstanceOf(Half.Failed.class);
        assertThat(regels.omgevingsdocumenten().items()).isNotEmpty();
        assertThat(regels.isComplete()).isFalse();
        assertThatExceptionOfType(ApiException.class).isThrownBy(regels::isEmpty);
    }

    @Test
    void toepasbaar_everyOperation_tellsOfTheSamePlaces() {
        List<GevondenLocatie> found =
                toepasbaar.locaties(q -> q.at(LELYSTAD)).stream().toList();

        assertThat(found).isNotEmpty();
        List<String> ids = found.stream().map(GevondenLocatie::identificatie).toList();
        assertThat(toepasbaar.locatieidentificaties(q -> q.at(LELYSTAD))).containsExactlyElementsOf(ids);
        assertThat(toepasbaar.locatieidentificaties(q -> q.locatieIdentificaties(ids)))
                .containsExactlyElementsOf(ids);
        assertThat(toepasbaar.primairelocaties(q -> q.at(LELYSTAD)).stream()).hasSize(ids.size());
        assertThat(toepasbaar.locatie(ids.get(0)).identificatie()).isEqualTo(ids.get(0));
        assertThat(toepasbaar.locaties(q -> q.at(RdPoint.of(20_000, 370_000)))).isEmpty();
        toepasbaar.activiteiten().stream()
                .limit(3)
                .forEach(activiteit -> assertThat(toepasbaar.activiteit(activiteit.identificatie()))
                        .isEqualTo(activiteit));
    }

    private static double x(Plan plan) {
        return plan.geometrie()
                .orElseThrow()
                .positions()
                .findFirst()
                .orElseThrow()
                .x();
    }
}
