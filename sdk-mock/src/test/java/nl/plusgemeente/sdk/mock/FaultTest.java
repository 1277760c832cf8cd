package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.ONTSLUITEN;
import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    private static final MockFacilities FACILITIES = Start.mock().build();
    private static final String REGELINGEN = PRESENTEREN + "/regelingen";
    private final Caller caller = Caller.of(FACILITIES);

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @Test
    void tooManyRequests_twoTimes_thenGoesWell() throws Exception {
        FACILITIES
                .fault(Fault.tooManyRequests().times(2).retryAfter(Duration.ofMillis(2_500)))
                .on("presenteren-v8");

        for (int i = 0; i < 2; i++) {
            HttpResponse<String> response = caller.get(REGELINGEN);
            assertThat(response.statusCode()).isEqualTo(429);
            assertThat(response.headers().firstValue("Retry-After")).hasValue("3");
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(200);
    }

    @Test
    void tooManyRequests_byDefault_saysNotWhenToComeBack() throws Exception {
        FACILITIES.fault(Fault.tooManyRequests()).on("presenteren-v8");

        HttpResponse<String> response = caller.get(REGELINGEN);

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void fault_onOneApi_leavesOthersAlone() throws Exception {
        FACILITIES.fault(Fault.serviceUnavailable()).on("presenteren-v8");

        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(503);
        assertThat(caller.get(ONTSLUITEN + "/crss").statusCode()).isEqualTo(200);
    }

    @Test
    void fault_onOneOperation_leavesOthersAlone() throws Exception {
        FACILITIES.fault(Fault.status(500)).on("presenteren-v8", "regeling");

        assertThat(caller.get(REGELINGEN + "/x").statusCode()).isEqualTo(500);
        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(200);
    }

    @Test
    void fault_onEverything_meetsUnknownPathsToo() throws Exception {
        FACILITIES.fault(Fault.serviceUnavailable()).onEverything();

        assertThat(caller.get("/publiek/elders").statusCode()).isEqualTo(503);
        assertThat(caller.get(PRESENTEREN + "/elders").statusCode()).isEqualTo(503);
    }

    @Test
    void fault_afterReset_isGone() throws Exception {
        FACILITIES.fault(Fault.serviceUnavailable()).onEverything();
        FACILITIES.reset();

        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(200);
    }

    @Test
    void delay_thenRightAnswer() throws Exception {
        FACILITIES.fault(Fault.delay(Duration.ofMillis(300))).on("presenteren-v8");
        long begin = System.nanoTime();

        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void slowBody_comesInTheEnd() throws Exception {
        FACILITIES.fault(Fault.slowBody(Duration.ofMillis(300))).on("presenteren-v8");
        long begin = System.nanoTime();

        assertThat(caller.get(REGELINGEN).body()).startsWith("{").endsWith("}");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void html_hasStatus200() throws Exception {
        FACILITIES.fault(Fault.html()).on("presenteren-v8");
        HttpResponse<String> response = caller.get(REGELINGEN);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(response.body()).startsWith("<!doctype html>");
    }

    @Test
    void problemAsSuccess_hasStatus200_andTheTypeOfARightAnswer() throws Exception {
        FACILITIES.fault(Fault.problemAsSuccess()).on("presenteren-v8");
        HttpResponse<String> response = caller.get(REGELINGEN);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/hal+json");
        assertThat(response.body()).contains("\"status\":200", "\"detail\":", "fout/id/concept");
    }

    @Test
    void emptyBody_hasStatus200() throws Exception {
        FACILITIES.fault(Fault.emptyBody()).on("presenteren-v8");
        HttpResponse<String> response = caller.get(REGELINGEN);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void brokenConnection_isNoAnswer(boolean plain) throws Exception {
        try (MockFacilities facilities =
                plain ? Start.mock().plainHttp().build() : Start.mock().build()) {
            Caller other = Caller.of(facilities);
            for (Fault fault :
                    new Fault[] {Fault.garbage(), Fault.noAnswer(), Fault.connectionReset(), Fault.truncatedBody()}) {
                facilities.fault(fault).on("presenteren-v8");

                assertThatThrownBy(() -> other.get(REGELINGEN))
                        .as(fault.toString())
                        .isInstanceOf(IOException.class);
                assertThatThrownBy(() -> other.with("Accept-Encoding", "gzip").get(REGELINGEN))
                        .as(fault.toString())
                        .isInstanceOf(IOException.class);
                facilities.reset();
            }
            assertThat(other.get(REGELINGEN).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void fault_onUnknownPlace_isRefusedWithTheChoice() {
        FaultTarget target = FACILITIES.fault(Fault.html());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> target.on("presenteren-v7"))
                .withMessageContaining("presenteren-v7")
                .withMessageContaining("presenteren-v8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target.on("presenteren-v8", "regels"))
                .withMessageContaining("documentstructuur");
    }

    @Test
    void fault_withImpossibleNumbers_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(200));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(600));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.html().times(0));
    }
}
