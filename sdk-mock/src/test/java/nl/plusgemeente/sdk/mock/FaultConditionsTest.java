package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facilities fail in part: for one tenant, some time, some requests, or too many of them. */
class FaultConditionsTest {

    private static final String REGELINGEN = PRESENTEREN + "/regelingen";
    private static final TestClock CLOCK = new TestClock(Instant.now());
    private static final MockFacilities FACILITIES =
            Start.mock().clock(CLOCK).seed(7).build();

    private final Caller caller = Caller.of(FACILITIES);

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void fault_forOneTenant_leavesOthersAlone() throws Exception {
        FACILITIES.fault(Fault.serviceUnavailable()).forTenant("utrecht").onEverything();

        assertThat(status(caller)).isEqualTo(200);
        assertThat(status(of("utrecht"))).isEqualTo(503);
        assertThat(Caller.withCertificate(FACILITIES, "utrecht")
                        .get(Caller.SAMENWERKEN + "/samenwerkingen/SAM-10344")
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void fault_withAChance_hitsTheSameRequestsInEveryRun() throws Exception {
        List<Integer> first = fiftyWithAChance();
        FACILITIES.reset();
        List<Integer> second = fiftyWithAChance();

        assertThat(first).isEqualTo(second);
        assertThat(Collections.frequency(first, 500)).isBetween(5, 25);
        try (MockFacilities other = Start.mock().seed(8).build()) {
            other.fault(Fault.status(500)).withChance(0.3).onEverything();
            List<Integer> third = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                third.add(status(Caller.of(other)));
            }
            assertThat(third).isNotEqualTo(first);
        }
    }

    @Test
    void fault_forSomeTime_saysWhenItIsOver() throws Exception {
        Instant now = CLOCK.instant();
        FACILITIES
                .fault(Fault.serviceUnavailable())
                .between(now.plusSeconds(60), now.plusSeconds(360))
                .on("presenteren-v8");

        assertThat(status(caller)).isEqualTo(200);
        CLOCK.advance(Duration.ofSeconds(90));
        HttpResponse<String> closed = caller.get(REGELINGEN);
        assertThat(closed.statusCode()).isEqualTo(503);
        assertThat(closed.headers().firstValue("Retry-After")).hasValue("270");
        CLOCK.advance(Duration.ofSeconds(270));
        assertThat(status(caller)).isEqualTo(200);
    }

    @Test
    void fault_beyondAQuota_isPerTenantAndWindow() throws Exception {
        FACILITIES
                .fault(Fault.tooManyRequests())
                .beyond(2, Duration.ofMinutes(1))
                .onEverything();

        assertThat(List.of(status(caller), status(caller))).containsOnly(200);
        CLOCK.advance(Duration.ofSeconds(20));
        HttpResponse<String> refused = caller.get(REGELINGEN);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("40");
        assertThat(status(of("utrecht"))).isEqualTo(200);
        CLOCK.advance(Duration.ofSeconds(40));
        assertThat(status(caller)).isEqualTo(200);
    }

    @Test
    void waitOfTheFaultItself_goesBeforeThatOfTheCondition() throws Exception {
        FACILITIES
                .fault(Fault.tooManyRequests().retryAfter(Duration.ofSeconds(5)))
                .beyond(0, Duration.ofMinutes(1))
                .onEverything();

        assertThat(caller.get(REGELINGEN).headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void lists_thatAreWrong_areOtherwiseRight() throws Exception {
        List<JsonValue> right = regelingen();
        assertThat(right).hasSizeGreaterThan(1);

        FACILITIES.fault(Fault.itemsTwice().times(1)).on("presenteren-v8", "regelingen");
        assertThat(regelingen()).hasSize(2 * right.size()).containsAll(right);
        FACILITIES.fault(Fault.itemsLost().times(1)).on("presenteren-v8", "regelingen");
        assertThat(regelingen()).isEqualTo(right.subList(1, right.size()));
        FACILITIES.fault(Fault.itemsReversed().times(1)).on("presenteren-v8", "regelingen");
        List<JsonValue> reversed = regelingen();
        Collections.reverse(reversed);
        assertThat(reversed).isEqualTo(right);
        assertThat(regelingen()).isEqualTo(right);
    }

    @Test
    void contentType_thatIsWrong_isPlainText() throws Exception {
        FACILITIES.fault(Fault.wrongContentType()).onEverything();

        HttpResponse<String> response = caller.get(REGELINGEN);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain");
    }

    @Test
    void conditions_thatCannotBe_areRefusedWhenTheyAreSet() {
        FaultTarget target = FACILITIES.fault(Fault.html());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> target.forTenant("almere"))
                .withMessageContaining("there are: [lelystad, utrecht]");
        for (double chance : new double[] {0, -1, 1.01, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> target.withChance(chance));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> target.between(Instant.EPOCH, Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> target.beyond(-1, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> target.beyond(1, Duration.ZERO));
    }

    private List<Integer> fiftyWithAChance() throws Exception {
        FACILITIES.fault(Fault.status(500)).withChance(0.3).onEverything();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            statuses.add(status(caller));
        }
        return statuses;
    }

    private List<JsonValue> regelingen() throws Exception {
        return new ArrayList<>(
                Caller.json(caller.get(REGELINGEN)).getJsonObject("_embedded").getJsonArray("regelingen"));
    }

    private static int status(Caller caller) throws Exception {
        return caller.get(REGELINGEN).statusCode();
    }

    private static Caller of(String tenant) {
        String key = FACILITIES.tenants().stream()
                .filter(one -> one.id().equals(tenant))
                .findFirst()
                .orElseThrow()
                .apiKey();
        return Caller.of(FACILITIES).with("x-api-key", key);
    }

    /** A time that is set by hand. */
}
