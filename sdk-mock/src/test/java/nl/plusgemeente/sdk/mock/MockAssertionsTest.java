package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.MockAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import nl.plusgemeente.sdk.core.identity.Oin;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MockAssertionsTest {

    private static final MockFacilities FACILITIES = Start.mock().build();

    private static final Oin LELYSTAD = Oin.of(FACILITIES.tenants().get(0).oin());
    private static final Oin UTRECHT = Oin.of(FACILITIES.tenants().get(1).oin());

    @BeforeAll
    static void call() throws Exception {
        Caller caller = Caller.of(FACILITIES);
        caller.get(Caller.PRESENTEREN + "/regelingen");
        caller.get(Caller.PRESENTEREN + "/regelingen");
        caller.without("x-api-key").get(Caller.PRESENTEREN + "/regelingen");
        caller.post(Caller.ONTSLUITEN + "/documenten/_zoek", Caller.LELYSTAD);
        ExchangeCaller exchange = new ExchangeCaller(FACILITIES);
        exchange.send(exchange.signed(exchange.besluit()));
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void statements_thatAreTrue_pass() {
        assertThat(FACILITIES)
                .received("presenteren-v8", "regelingen")
                .forTenant("lelystad")
                .answered(200)
                .withHeader("Accept", "application/hal+json")
                .times(2);
        assertThat(FACILITIES)
                .received("presenteren-v8")
                .refusedBecause("ontbreken")
                .times(1);
        assertThat(FACILITIES).received("ontsluiten-v2").withBodyContaining("160500");
        assertThat(FACILITIES)
                .received("exchange", "besluiten")
                .forTenant("utrecht")
                .signedBy(UTRECHT)
                .times(1);
        assertThat(FACILITIES).neverReceived("rtr-v2");
        assertThat(FACILITIES).hasNoFindings();
    }

    @Test
    void statements_thatAreNot_sayWhatCameIn() {
        String came = "ReceivedRequest[GET " + Caller.PRESENTEREN + "/regelingen 200]";

        fails(() -> assertThat(FACILITIES).received("rtr-v2"), "Expected a request for rtr-v2", came);
        fails(() -> assertThat(FACILITIES).received("presenteren-v8").forTenant("utrecht"), "of tenant utrecht", came);
        fails(() -> assertThat(FACILITIES).received("presenteren-v8").answered(503), "answered with 503", came);
        fails(() -> assertThat(FACILITIES).received("presenteren-v8").times(1), "but there are 3", came);
        fails(
                () -> assertThat(FACILITIES).received("presenteren-v8").withHeader("Accept", "x"),
                "with header Accept: x",
                came);
        fails(() -> assertThat(FACILITIES).received("presenteren-v8").withBodyContaining("x"), "in the body", came);
        fails(() -> assertThat(FACILITIES).received("presenteren-v8").refusedBecause("x"), "refused because of: x");
        fails(() -> assertThat(FACILITIES).received("exchange").signedBy(LELYSTAD), "signed by " + LELYSTAD);
        fails(() -> assertThat(FACILITIES).neverReceived("presenteren-v8"), "Expected no request for presenteren-v8");
    }

    @Test
    void request_thatNeverCameIn_isExplainedByTheConnectionThatWasRefused() {
        try (MockFacilities facilities = Start.mock().build()) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Caller.of(facilities).get(Caller.SAMENWERKEN + "/samenwerkingen/SAM-10344"));

            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThat(facilities).received("swf-v5"))
                    .withMessageStartingWith(
                            "Expected a request for swf-v5, but there came: []; connections that came to nothing: ")
                    .withMessageEndingWith(
                            ", the last: RefusedConnection[government, the caller showed no certificate]");
        }
    }

    private static void fails(ThrowingCallable statement, String... words) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(statement)
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }
}
