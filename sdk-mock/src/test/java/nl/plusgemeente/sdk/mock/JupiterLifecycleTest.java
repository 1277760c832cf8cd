package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static nl.plusgemeente.sdk.mock.ForgetfulContext.context;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.mock.internal.jupiter.JupiterFacilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When facilities in a field run, and when not. */
class JupiterLifecycleTest {

    @RegisterExtension
    final MockFacilities own = Start.mock().build();

    private final ExtensionContext context = context();

    @Test
    void facilities_inAnInstanceField_runDuringTheTest(GemeenteSdk sdk) throws Exception {
        assertThat(Caller.of(own).get(PRESENTEREN + "/crss").statusCode()).isEqualTo(200);
        assertThat(sdk).isNotNull();
    }

    @Test
    void facilities_inAnInstanceField_endWithTheTest() {
        JupiterFacilities facilities = (JupiterFacilities) Start.mock().build();
        facilities.beforeEach(context);
        facilities.afterEach(context);

        assertThatIllegalStateException().isThrownBy(facilities::publicAddress);
    }

    @Test
    void facilities_usedByANestedClass_endWithTheOuterOne() {
        JupiterFacilities facilities = (JupiterFacilities) Start.mock().build();
        facilities.beforeAll(context);
        facilities.beforeAll(context);
        facilities.afterAll(context);

        assertThat(facilities.publicAddress()).isNotNull();
        facilities.afterAll(context);
        assertThatIllegalStateException().isThrownBy(facilities::publicAddress);
    }

    @Test
    void facilities_ofABaseClass_startAgainForTheNextClass() throws Exception {
        JupiterFacilities facilities = (JupiterFacilities) Start.mock().build();
        facilities.beforeAll(context);
        facilities.afterAll(context);
        facilities.beforeAll(context);
        facilities.beforeEach(context);

        assertThat(Caller.of(facilities).get(PRESENTEREN + "/crss").statusCode())
                .isEqualTo(200);
        facilities.afterEach(context);
        assertThat(facilities.publicAddress()).isNotNull();
        facilities.afterAll(context);
    }
}
