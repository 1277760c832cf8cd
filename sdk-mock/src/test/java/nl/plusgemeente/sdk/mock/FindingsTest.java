package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.ForgetfulContext.context;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.plusgemeente.sdk.mock.Finding.Check;
import nl.plusgemeente.sdk.mock.internal.jupiter.JupiterFacilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What works on the mock and must never be in production fails a test. */
class FindingsTest {

    private static final String REGELINGEN = Caller.PRESENTEREN + "/regelingen";
    private static final MockFacilities FACILITIES = Start.mock().build();
    /** Passes the elfproef, and begins with nines, as no real one does. */
    private static final String TEST_BSN = "999990019";

    private final Caller caller = Caller.of(FACILITIES);

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?bsn=999990019", "/999990019", "/%3999990019", "?x=a%20999990019", "?x=%3999990019%20"})
    void bsn_inTheAddress_isFound_withoutBeingRepeated(String where) throws Exception {
        caller.get(REGELINGEN + where);

        assertFound(Check.BSN_IN_URL);
        assertThat(FACILITIES.findings().get(0).toString()).doesNotContain(TEST_BSN);
        assertThat(FACILITIES.requests().get(0).toString())
                .doesNotContain(TEST_BSN)
                .doesNotContain("3999990019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?x=123456789", "?x=9999900190", "?x=00000001002220647000", "?x=a999990019"})
    void otherNumbers_areNot(String where) throws Exception {
        caller.get(REGELINGEN + where);

        assertThat(FACILITIES.findings()).isEmpty();
    }

    @Test
    void key_toAnApiThatAsksForNone_isFound() throws Exception {
        caller.get("/api/concepten?zoekTerm=weg");
        Caller.withCertificate(FACILITIES, "utrecht").get(Caller.SAMENWERKEN + "/samenwerkingen/SAM-10344");
        Caller.withCertificate(FACILITIES, "utrecht")
                .without("x-api-key")
                .get(Caller.SAMENWERKEN + "/samenwerkingen/SAM-10344");

        assertThat(FACILITIES.findings())
                .extracting(Finding::check)
                .containsExactly(Check.KEY_TO_OTHER_API, Check.KEY_TO_OTHER_API);
    }

    @Test
    void correlationId_thatTheSdkSends_isMissed() throws Exception {
        caller.with("User-Agent", "App/1 plusgemeente-sdk/0.1").get(REGELINGEN);
        caller.with("User-Agent", "App/1 plusgemeente-sdk/0.1")
                .with("X-Correlation-Id", "0123456789abcdef")
                .get(REGELINGEN);
        caller.with("User-Agent", "curl/8").get(REGELINGEN);

        assertFound(Check.NO_CORRELATION_ID);
    }

    @Test
    void message_withoutSignature_isFound() {
        ExchangeCaller exchange = new ExchangeCaller(FACILITIES);
        exchange.send(exchange.signed(exchange.besluit()));
        exchange.send(exchange.besluit());

        assertFound(Check.UNSIGNED_MESSAGE);
    }

    @Test
    void finding_failsTheTest_unlessTheFacilitiesAreLenient() throws Exception {
        try (JupiterFacilities strict = (JupiterFacilities) Start.mock().build()) {
            strict.beforeAll(context());
            strict.beforeEach(context());
            Caller.of(strict).get(REGELINGEN + "?bsn=" + TEST_BSN);
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> strict.afterEach(context()))
                    .withMessageContaining("BSN_IN_URL (GET presenteren-v8 regelingen): a BSN stands in the address");
            strict.beforeEach(context());
            assertThatCode(() -> strict.afterEach(context())).doesNotThrowAnyException();
        }
        try (JupiterFacilities lenient =
                (JupiterFacilities) Start.mock().lenient().build()) {
            lenient.beforeAll(context());
            lenient.beforeEach(context());
            Caller.of(lenient).get(REGELINGEN + "?bsn=" + TEST_BSN);
            assertThatCode(() -> lenient.afterEach(context())).doesNotThrowAnyException();
            assertThat(lenient.findings()).hasSize(1);
        }
    }

    private static void assertFound(Check check) {
        assertThat(FACILITIES.findings()).extracting(Finding::check).containsExactly(check);
    }
}
