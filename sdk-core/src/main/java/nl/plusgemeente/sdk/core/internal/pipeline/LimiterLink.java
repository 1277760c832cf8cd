package nl.plusgemeente.sdk.core.internal.pipeline;

import io.github.resilience4j.ratelimiter.RateLimiter;
import java.time.Duration;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.RateLimitedException;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** So many calls per second of one tenant to one API; more wait for their turn, or are refused when it comes too late. */
record LimiterLink(RateLimiter limiter, Timekeeper time, Link next) implements Link {

    @Override
    public <T> Response<T> carry(Call<T> call) {
        long waitNanos = limiter.reservePermission();
        if (waitNanos < 0 || waitNanos > call.deadline().remainingNanos()) {
            throw new RateLimitedException(
                    CoreErrors.RATE_LIMITED,
                    "The tenant's own limit of calls per second leaves no room before the deadline: spread the calls, or"
                            + " raise calls-per-second as far as the API allows.",
                    call.facts(),
                    null);
        }
        if (waitNanos > 0) {
            Waiting.sleep(time, Duration.ofNanos(waitNanos), call);
        }
        return next.carry(call);
    }
}
