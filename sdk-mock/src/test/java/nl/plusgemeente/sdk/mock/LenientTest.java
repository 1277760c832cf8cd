package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.plusgemeente.sdk.mock.internal.http.Strictness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lenient facilities let pass, and how they tell of it. */
class LenientTest {

    private static final String REGELINGEN = Caller.PRESENTEREN + "/regelingen";

    private final MockFacilities facilities = Start.mock().admin(0).lenient().build();
    private final Caller caller = Caller.of(facilities);
    private final Told told = new Told();
    private final Logger logger = Logger.getLogger(Strictness.class.getName());

    @BeforeEach
    void listen() {
        logger.addHandler(told);
    }

    @AfterEach
    void stop() {
        logger.removeHandler(told);
        facilities.close();
    }

    @Test
    void parameter_thatNobodyKnows_passesWithARemark() throws Exception {
        assertThat(caller.get(REGELINGEN + "?size=1&onbekend=1").statusCode()).isEqualTo(200);

        ReceivedRequest request = facilities.requests().get(0);
        assertThat(request.refusal()).isEmpty();
        assertThat(request.remark().orElse("")).startsWith("There is no parameter onbekend; there are: page, size,");
        assertThat(new AdminCaller(facilities)
                        .get("/api/requests")
                        .json()
                        .getJsonArray("requests")
                        .getJsonObject(0)
                        .getString("remark"))
                .isEqualTo(request.remark().orElseThrow());
    }

    @Test
    void log_tellsOncePerOperation_andNoNames() throws Exception {
        for (int i = 0; i < 3; i++) {
            caller.get(Caller.PRESENTEREN + "/besluitversies?onbekend=" + i);
            caller.get(Caller.PRESENTEREN + "/besluitversies/x?anders=" + i);
        }

        assertThat(told.of("besluitversie"))
                .containsExactly(
                        "Let pass, as these facilities are lenient: names that presenteren-v8 besluitversies does not know."
                                + " The journal has each",
                        "Let pass, as these facilities are lenient: names that presenteren-v8 besluitversie does not know."
                                + " The journal has each");
    }

    @Test
    void names_atOtherSites_passToo() throws Exception {
        Caller utrecht = Caller.withCertificate(facilities, "utrecht");
        String jwks = facilities.oauth().issuer() + "/jwks?onbekend=1";

        assertThat(caller.get(jwks).statusCode()).isEqualTo(200);
        assertThat(utrecht.get(facilities.fsc().provider().manager() + "/v1/peer?onbekend=1")
                        .statusCode())
                .isEqualTo(200);

        assertThat(facilities.requests())
                .extracting(request -> request.remark().orElse(""))
                .containsExactly(
                        "There is no parameter onbekend; there is none",
                        "There is no parameter onbekend; there is none");
    }

    @Test
    void administration_isNeverLenient() throws Exception {
        assertThat(new AdminCaller(facilities).get("/health?onbekend=1").status())
                .isEqualTo(400);
    }

    @Test
    void request_withKnownNamesOnly_hasNoRemark() throws Exception {
        caller.get(REGELINGEN + "?size=1");

        assertThat(facilities.requests().get(0).remark()).isEmpty();
    }

    @Test
    void otherRefusals_stay() throws Exception {
        assertThat(caller.get(REGELINGEN + "?size=x&onbekend=1").statusCode()).isEqualTo(400);
        assertThat(caller.without("x-api-key").get(REGELINGEN).statusCode()).isEqualTo(401);
    }

    private static final class Told extends Handler {

        private final List<String> lines = new ArrayList<>();

        /** Other tests may be lenient at the same time, about other operations. */
        synchronized List<String> of(String operation) {
            return lines.stream().filter(line -> line.contains(operation)).toList();
        }

        @Override
        public synchronized void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
