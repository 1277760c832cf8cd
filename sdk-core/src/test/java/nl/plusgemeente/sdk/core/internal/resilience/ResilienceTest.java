package nl.plusgemeente.sdk.core.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Budget and Retry-After by themselves. */
class ResilienceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    @Property
    void anyCalls_retries_areAtMostTheirShareOrAHandful(
            @ForAll @IntRange(min = 1, max = 100) int percent, @ForAll List<Boolean> steps) {
        RetryBudget budget = new RetryBudget(percent);
        int calls = 0;
        int retries = 0;
        for (boolean call : steps) {
            if (call) {
                budget.onCall();
                calls++;
            } else if (budget.tryRetry()) {
                retries++;
            }
            assertThat(retries).isLessThanOrEqualTo(Math.max(10, calls * percent / 100));
        }
    }

    @Test
    void quietApplication_retries_areFreeToAHandful() {
        RetryBudget budget = new RetryBudget(20);
        budget.onCall();
        for (int i = 0; i < 10; i++) {
            assertThat(budget.tryRetry()).isTrue();
        }
        assertThat(budget.tryRetry()).isFalse();
    }

    @Test
    void longAgo_isForgotten() {
        RetryBudget budget = new RetryBudget(20);
        for (int i = 0; i < 1_000_000; i++) {
            budget.onCall();
        }
        int retries = 0;
        while (budget.tryRetry()) {
            retries++;
        }
        assertThat(retries).isBetween(900, 2_000);
    }

    @Test
    void manyThreads_retries_areAtMostTheirShare() throws Exception {
        RetryBudget budget = new RetryBudget(20);
        AtomicInteger retries = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int t = 0; t < 8; t++) {
            threads.execute(() -> {
                for (int i = 0; i < 1_000; i++) {
                    budget.onCall();
                    if (budget.tryRetry()) {
                        retries.incrementAndGet();
                    }
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(retries).hasValueLessThanOrEqualTo(1_600);
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "7, PT7S",
        "' 7 ', PT7S",
        "86400, PT24H",
        "86401, PT24H",
        "999999999999999999, PT24H",
        "'Tue, 24 Nov 2026 08:00:30 GMT', PT30S",
        "'Tue, 24 Nov 2026 07:00:00 GMT', PT0S",
        "'Fri, 24 Nov 2028 08:00:30 GMT', PT24H"
    })
    void goodValue_isRead(String value, Duration wait) {
        assertThat(RetryAfter.parse(value, CLOCK)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "+1",
                "1.5",
                "1s",
                "\u0663",
                "1e9",
                "9999999999999999999",
                "Wed, 24 Nov 2026 08:00:30 GMT",
                "Tue, 24 Nov 2026",
                "kanarie"
            })
    void otherValue_isNone(String value) {
        assertThat(RetryAfter.parse(value, CLOCK)).isEmpty();
    }

    @Property
    void anyValue_neverFails(@ForAll String value) {
        RetryAfter.parse(value, CLOCK).ifPresent(wait -> assertThat(wait).isBetween(Duration.ZERO, Duration.ofDays(1)));
    }
}
