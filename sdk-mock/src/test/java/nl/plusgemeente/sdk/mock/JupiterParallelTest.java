package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Tests of an application that JUnit runs at the same time. */
class JupiterParallelTest {

    private static final String CRSS = PRESENTEREN + "/crss";

    @Test
    void methods_withOneMock_seeNothingOfEachOther() {
        succeed(12, OneMock.class);
    }

    @Test
    void methods_withAMockEach_runAtTheSameTime() {
        succeed(2, AMockEach.class);
    }

    @Test
    void classes_withAMockEach_runAtTheSameTime() {
        succeed(2, AClass.class, AnotherClass.class);
    }

    @Test
    void classes_withTheMockOfTheirBase_seeNothingOfEachOther() {
        succeed(8, OfTheBase.class, AlsoOfTheBase.class);
    }

    private static void succeed(int tests, Class<?>... classes) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(Arrays.stream(classes)
                                        .map(type -> selectClass(type))
                                        .toList())
                                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                                .configurationParameter(
                                        "junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                                .build(),
                        listener);
        TestExecutionSummary summary = listener.getSummary();
        assertThat(summary.getFailures())
                .extracting(failure -> failure.getException().toString())
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(tests);
    }

    /** Begins with nothing, leaves a fault, and finds what it did itself and no more. */
    private static void useAlone(MockFacilities facilities, int status) throws Exception {
        assertThat(facilities.requests()).isEmpty();
        Caller caller = Caller.of(facilities);
        assertThat(caller.get(CRSS).statusCode()).isEqualTo(200);
        facilities.fault(Fault.status(status)).onEverything();
        for (int i = 0; i < 5; i++) {
            assertThat(caller.get(CRSS).statusCode()).isEqualTo(status);
        }
        assertThat(facilities.requests()).hasSize(6);
    }

    static class OneMock {

        @RegisterExtension
        static final MockFacilities FACILITIES = Start.mock().build();

        @RepeatedTest(8)
        void test_findsOnlyItsOwn(RepetitionInfo repetition) throws Exception {
            useAlone(FACILITIES, 500 + repetition.getCurrentRepetition());
        }

        @RepeatedTest(4)
        void test_withAnSdk_findsOnlyItsOwn(GemeenteSdk sdk) {
            Omgevingswet dso = sdk.onBehalfOf("utrecht").facility(Omgevingswet.FACILITY);
            dso.documenten().suggest("omgevingsplan", 1);

            MockAssertions.assertThat(FACILITIES).received("ontsluiten-v2").times(1);
            assertThat(FACILITIES.requests()).hasSize(1);
        }
    }

    static class AMockEach {

        private static final CyclicBarrier MEETING = new CyclicBarrier(2);

        @RegisterExtension
        final MockFacilities facilities = Start.mock().build();

        @RepeatedTest(2)
        void test_meetsTheOther() throws Exception {
            meet(MEETING, facilities);
        }
    }

    static class AClass {

        static final CyclicBarrier MEETING = new CyclicBarrier(2);

        @RegisterExtension
        static final MockFacilities FACILITIES = Start.mock().build();

        @Test
        void test_meetsThatOfTheOtherClass() throws Exception {
            meet(MEETING, FACILITIES);
        }
    }

    static class AnotherClass {

        @RegisterExtension
        static final MockFacilities FACILITIES = Start.mock().build();

        @Test
        void test_meetsThatOfTheOtherClass() throws Exception {
            meet(AClass.MEETING, FACILITIES);
        }
    }

    private static void meet(CyclicBarrier meeting, MockFacilities facilities) throws Exception {
        meeting.await(60, TimeUnit.SECONDS);
        useAlone(facilities, 503);
        meeting.await(60, TimeUnit.SECONDS);
    }

    static class Base {

        @RegisterExtension
        static final MockFacilities FACILITIES = Start.mock().build();

        @RepeatedTest(4)
        void test_findsOnlyItsOwn(RepetitionInfo repetition) throws Exception {
            useAlone(FACILITIES, 500 + repetition.getCurrentRepetition());
        }
    }

    static class OfTheBase extends Base {}

    static class AlsoOfTheBase extends Base {}
}
