package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Uses the facilities as a test of an application does. */
class JupiterTest {

    @RegisterExtension
    static final MockFacilities facilities =
            MockFacilities.builder().ownDataOnly().tenants(2).build();

    @Test
    void sdk_ofAParameter_findsDocumentsAtAPoint(GemeenteSdk sdk) {
        for (String tenant : List.of("lelystad", "utrecht")) {
            Omgevingswet dso = sdk.onBehalfOf(tenant).facility(Omgevingswet.FACILITY);

            assertThat(dso.documenten().search(query -> query.at(RdPoint.of(136_925, 455_830))))
                    .hasSize(6);
        }
        assertThat(sdk.environment()).isEqualTo(FacilityEnvironment.LOCAL);
    }

    @Test
    void sdk_ofAParameter_isTheSameInOneTest(GemeenteSdk one, GemeenteSdk other) {
        assertThat(one).isSameAs(other);
    }

    @Test
    void facilities_ofAParameter_areThoseOfTheField(MockFacilities parameter) {
        assertThat(parameter).isSameAs(facilities);
    }

    @RepeatedTest(2)
    void journalAndFaults_ofTheTestBefore_areGone() throws Exception {
        assertThat(facilities.requests()).isEmpty();
        assertThat(Caller.of(facilities).get(PRESENTEREN + "/crss").statusCode())
                .isEqualTo(200);
        facilities.fault(Fault.serviceUnavailable()).onEverything();
    }

    @Nested
    class InANestedClass {

        @Test
        void facilities_stillRun() throws Exception {
            assertThat(Caller.of(facilities).get(PRESENTEREN + "/crss").statusCode())
                    .isEqualTo(200);
        }
    }
}
