package nl.plusgemeente.sdk.core.internal.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.internal.config.Setting;
import nl.plusgemeente.sdk.core.internal.config.Settings;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Makes breakers, limiters, bulkheads and retries from the settings; their configurations are made once. */
public final class Policies {
    /** A long download is no failure. */
    private static final Duration NEVER_SLOW = Duration.ofDays(10_000);

    private final Settings settings;
    private final Timekeeper time;
    private final CircuitBreakerConfig breaker;
    private final RetryConfig retry;

    /**
     * Policies as the settings want them.
     *
     * @param settings the settings in force
     * @param time what breakers wait by
     */
    public Policies(Settings settings, Timekeeper time) {
        this.settings = settings;
        this.time = time;
        this.breaker = CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.count(Setting.BREAKER_CALLS))
                .minimumNumberOfCalls(settings.count(Setting.BREAKER_CALLS))
                .failureRateThreshold(Math.min(100, settings.count(Setting.BREAKER_FAILURE_PERCENT)))
                .waitDurationInOpenState(settings.duration(Setting.BREAKER_WAIT))
                .permittedNumberOfCallsInHalfOpenState(3)
                .slowCallDurationThreshold(NEVER_SLOW)
                .clock(time.clock())
                .currentTimestampFunction(any -> time.nanoTime(), TimeUnit.NANOSECONDS)
                .writableStackTraceEnabled(false)
                .build();
        Backoff backoff = new Backoff(
                settings.duration(Setting.RETRY_WAIT).toMillis(),
                settings.duration(Setting.RETRY_MAX_WAIT).toMillis());
        this.retry = RetryConfig.custom()
                .maxAttempts(settings.count(Setting.MAX_ATTEMPTS))
                .intervalBiFunction((attempt, outcome) -> backoff.millis(attempt, outcome.getLeft()))
                .build();
    }

    /**
     * A breaker for one tenant and API.
     *
     * @param name tenant and API
     * @return closed
     */
    public CircuitBreaker breaker(String name) {
        return CircuitBreaker.of(name, breaker);
    }

    /**
     * A retry for one tenant and API.
     *
     * @param name tenant and API
     * @return a policy
     */
    public Retry retry(String name) {
        return Retry.of(name, retry);
    }

    /**
     * A budget for the retries of one tenant and API.
     *
     * @return a fresh one
     */
    public RetryBudget budget() {
        return new RetryBudget(settings.count(Setting.RETRY_BUDGET_PERCENT));
    }

    /**
     * A limiter for one tenant and API. Its periods are short, so that calls spread over the second.
     *
     * @param name tenant and API
     * @param callsPerSecond at least 1
     * @return a limiter that makes no thread
     */
    public RateLimiter limiter(String name, int callsPerSecond) {
        int perPeriod = (callsPerSecond - 1) / 10 + 1;
        Duration period = Duration.ofNanos(perPeriod * 1_000_000_000L / callsPerSecond);
        return RateLimiter.of(
                name,
                RateLimiterConfig.custom()
                        .limitForPeriod(perPeriod)
                        .limitRefreshPeriod(period)
                        .timeoutDuration(settings.duration(Setting.DEADLINE))
                        .build(),
                time::nanoTime);
    }

    /**
     * A bulkhead.
     *
     * @param name whose
     * @param calls at once
     * @param slice its longest wait
     * @return empty
     */
    public Bulkhead bulkhead(String name, int calls, Duration slice) {
        return Bulkhead.of(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(calls)
                        .maxWaitDuration(slice)
                        .writableStackTraceEnabled(false)
                        .build());
    }

    /** Doubling waits with jitter, unless the API says how long. */
    private record Backoff(long firstMillis, long maxMillis) {

        long millis(int attempt, Throwable error) {
            if (error instanceof ApiException answer && answer.retryAfter().isPresent()) {
                return answer.retryAfter().get().toMillis();
            }
            long ceiling = Math.min(maxMillis, firstMillis << Math.min(20, attempt - 1));
            return ceiling / 2 + ThreadLocalRandom.current().nextLong(ceiling / 2 + 1);
        }
    }
}
