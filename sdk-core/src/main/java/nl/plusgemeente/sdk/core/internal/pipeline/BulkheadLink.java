package nl.plusgemeente.sdk.core.internal.pipeline;

import io.github.resilience4j.bulkhead.Bulkhead;
import java.time.Duration;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.RateLimitedException;

/**
 * So many calls at once. The bulkhead waits in slices, so that the deadline of a call ends its wait.
 *
 * @param bulkhead its longest wait is one slice
 * @param whose what the limit is for, in words
 * @param maxWait the longest wait in all
 * @param next the next link
 */
record BulkheadLink(Bulkhead bulkhead, String whose, Duration maxWait, Link next) implements Link {
    static final Duration SLICE = Duration.ofMillis(20);

    @Override
    public <T> Response<T> carry(Call<T> call) {
        enter(call);
        try {
            return next.carry(call);
        } finally {
            bulkhead.onComplete();
        }
    }

    private void enter(Call<?> call) {
        for (long waited = 0; !bulkhead.tryAcquirePermission(); waited += SLICE.toMillis()) {
            if (Thread.currentThread().isInterrupted()) {
                throw Waiting.interrupted(call);
            }
            if (waited >= maxWait.toMillis() || call.deadline().hasPassed()) {
                throw new RateLimitedException(
                        CoreErrors.BULKHEAD_FULL,
                        "Too many calls of " + whose + " are under way at once: make fewer in parallel, or raise the"
                                + " limit.",
                        call.facts(),
                        null);
            }
        }
    }
}
