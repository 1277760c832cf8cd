package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.Scenario;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regeling;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A facility in trouble that says it under HTTP 200: no regeling without a title may come of that. */
class ProblemAsSuccessContractTest {
    private static final String PLAN = "/akn/nl/act/gm0344/2020/omgevingsplan";

    @RegisterExtension
    static final MockFacilities facilities =
            MockFacilities.builder().tenants(2).seed(7).build();

    @Test
    void problem_onceInPlaceOfAnAnswer_isAskedAgain() {
        try (GemeenteSdk sdk = sdk()) {
            facilities.fault(Fault.problemAsSuccess().times(1)).on("presenteren-v8");

            Regeling plan = regelingen(sdk).get(PLAN);

            assertThat(plan.titel()).isEqualTo("Omgevingsplan gemeente Utrecht");
            assertThat(facilities.requests())
                    .extracting(request -> request.refusal().orElse("answered"))
                    .containsExactly("fault PROBLEM_AS_SUCCESS, as planned", "answered");
        }
    }

    @Test
    void problem_thatStays_isToldAsAnErrorOfTheFacility() {
        try (GemeenteSdk sdk = sdk()) {
            facilities.fault(Fault.problemAsSuccess()).on("presenteren-v8");

            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> regelingen(sdk).get(PLAN))
                    .satisfies(e -> {
                        assertThat(e.code()).isEqualTo(CoreErrors.PROBLEM_AS_SUCCESS);
                        assertThat(e.status()).isEqualTo(200);
                        assertThat(e.problem().detail()).isEqualTo("Dienst tijdelijk niet beschikbaar");
                    });
        }
    }

    @Test
    void scenario_errorAsSuccess_givesWholeRegelingen_orSaysThatAPageCame() {
        try (GemeenteSdk sdk = sdk()) {
            facilities.play(Scenario.ERROR_AS_SUCCESS);
            Regelingen regelingen = regelingen(sdk);
            Set<String> outcomes = new HashSet<>();

            for (int i = 0; i < 40; i++) {
                try {
                    outcomes.add(regelingen.get(PLAN).titel());
                } catch (SdkException e) {
                    outcomes.add(e.code().id());
                }
            }

            assertThat(outcomes).containsExactlyInAnyOrder("Omgevingsplan gemeente Utrecht", "SDK-4002");
            assertThat(facilities.requests())
                    .extracting(request -> request.refusal().orElse("answered"))
                    .contains("fault PROBLEM_AS_SUCCESS, as planned", "fault HTML, as planned");
        }
    }

    private static GemeenteSdk sdk() {
        return facilities.sdk().retryWait(Duration.ofMillis(1)).build();
    }

    private static Regelingen regelingen(GemeenteSdk sdk) {
        return sdk.onBehalfOf("utrecht").facility(Omgevingswet.FACILITY).regelingen();
    }
}
