package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTest {

    private static final String REGELINGEN = Caller.PRESENTEREN + "/regelingen";
    private static final MockFacilities FACILITIES = Start.mock().build();

    private final Caller caller = Caller.of(FACILITIES);

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    static List<Scenario> all() {
        return Scenario.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void scenario_ofTheMock_isFoundByItsName_begins_andEndsWithReset(Scenario scenario) throws Exception {
        assertThat(Scenario.named(scenario.name())).isSameAs(scenario);
        assertThat(scenario.description()).endsWith(".");

        FACILITIES.play(scenario);
        FACILITIES.reset();

        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(200);
    }

    @Test
    void quota_isPerTenant_andOverInASecond() throws Exception {
        TestClock clock = new TestClock(Instant.parse("2026-11-01T12:00:00Z"));
        try (MockFacilities facilities = Start.mock().clock(clock).build()) {
            Caller caller = Caller.of(facilities);
            facilities.play(Scenario.QUOTA);

            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                statuses.add(caller.get(REGELINGEN).statusCode());
            }
            HttpResponse<String> refused = caller.get(REGELINGEN);
            String utrecht = facilities.tenants().get(1).apiKey();
            int other = caller.with("x-api-key", utrecht).get(REGELINGEN).statusCode();
            clock.advance(Duration.ofSeconds(1));

            assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(other).isEqualTo(200);
            assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(200);
            assertThat(facilities.requests().get(5).refusal()).contains("fault STATUS 429, as planned");
        }
    }

    @Test
    void maintenance_andOneTenant_goTogether() throws Exception {
        FACILITIES.play(Scenario.ONE_TENANT);
        String utrecht = FACILITIES.tenants().get(1).apiKey();

        assertThat(caller.get(REGELINGEN).statusCode()).isEqualTo(503);
        assertThat(caller.with("x-api-key", utrecht).get(REGELINGEN).statusCode())
                .isEqualTo(200);
        FACILITIES.play(Scenario.MAINTENANCE);
        assertThat(caller.with("x-api-key", utrecht).get(REGELINGEN).statusCode())
                .isEqualTo(503);
    }

    @Test
    void named_ofNoScenario_listsThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenario.named("earthquake"))
                .withMessageContaining("quota, busy-gateway, unreliable");
    }
}
