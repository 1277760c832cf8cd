package nl.plusgemeente.sdk.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.plusgemeente.sdk.core.CallOptions;
import nl.plusgemeente.sdk.core.fixture.VirtualTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time: deadlines, options, the machine's clock. */
class DeadlineTest {

    @Test
    void deadline_runsOutAtItsMoment() {
        VirtualTime time = new VirtualTime(); // its nano time runs over within a second
        Deadline deadline = Deadline.in(Duration.ofSeconds(5), time);
        assertThat(deadline.remaining()).isEqualTo(Duration.ofSeconds(5));
        assertThat(deadline.hasPassed()).isFalse();
        time.advance(Duration.ofSeconds(5).minusNanos(1));
        assertThat(deadline.remainingNanos()).isEqualTo(1);
        assertThat(deadline.hasPassed()).isFalse();
        time.advance(Duration.ofNanos(1));
        assertThat(deadline.hasPassed()).isTrue();
        assertThat(deadline.remaining()).isZero();
        time.advance(Duration.ofDays(1));
        assertThat(deadline.remainingNanos()).isZero();
    }

    @Test
    void deadlineBeyondAllTime_hasNotPassed() {
        Deadline deadline = Deadline.in(Duration.ofSeconds(Long.MAX_VALUE), new VirtualTime());
        assertThat(deadline.hasPassed()).isFalse();
        assertThat(deadline.remaining()).isGreaterThan(Duration.ofDays(36_000));
    }

    @Property
    void anyBudget_remaining_isWhatIsLeft(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long budget,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long passed) {
        VirtualTime time = new VirtualTime();
        Deadline deadline = Deadline.in(Duration.ofNanos(budget), time);
        time.advance(Duration.ofNanos(passed));
        assertThat(deadline.remainingNanos()).isEqualTo(Math.max(0, budget - passed));
        assertThat(deadline.hasPassed()).isEqualTo(passed >= budget);
    }

    @Test
    void systemTime_isThatOfTheMachine() throws Exception {
        Timekeeper system = Timekeeper.system();
        assertThat(system.clock().instant())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        long before = system.nanoTime();
        system.sleep(Duration.ZERO);
        system.sleep(Duration.ofSeconds(-1));
        system.sleep(Duration.ofNanos(1));
        assertThat(system.nanoTime() - before).isNotNegative();
    }

    @Test
    void options_areKept() {
        CallOptions options = CallOptions.DEFAULT.within(Duration.ofSeconds(1)).correlatedBy("zaak-1.2_3");
        assertThat(options.deadline()).contains(Duration.ofSeconds(1));
        assertThat(options.correlationId()).contains("zaak-1.2_3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\r\nb", "\u00e9", "/"})
    void correlationIdOfAnotherForm_isRefused(String id) {
        assertThatThrownBy(() -> CallOptions.DEFAULT.correlatedBy(id)).hasMessageContaining("1 to 64 letters");
    }

    @Test
    void longCorrelationIdAndNoDeadline_areRefused() {
        assertThatThrownBy(() -> CallOptions.DEFAULT.correlatedBy("a".repeat(65)))
                .hasMessageContaining("1 to 64");
        assertThatThrownBy(() -> CallOptions.DEFAULT.within(Duration.ZERO)).hasMessage("a deadline is more than zero");
        assertThatThrownBy(() -> CallOptions.DEFAULT.within(Duration.ofNanos(-1)))
                .hasMessage("a deadline is more than zero");
    }
}
