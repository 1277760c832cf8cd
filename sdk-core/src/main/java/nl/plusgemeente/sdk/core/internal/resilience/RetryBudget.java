package nl.plusgemeente.sdk.core.internal.resilience;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps retries a small share of the calls, so that they never turn a fault into a storm. A handful is always free, so
 * that a quiet application can repeat its only call.
 *
 * <p>The counts are halved now and then: what happened long ago does not count.
 */
public final class RetryBudget {
    private static final int FREE = 10;
    private static final int FORGET_AT = 10_000;

    private final int percent;
    /** Calls in the upper half, retries in the lower: one word, so that both change together without a lock. */
    private final AtomicLong counts = new AtomicLong();

    /**
     * A budget that has seen nothing yet.
     *
     * @param percent retries per 100 calls at most
     */
    public RetryBudget(int percent) {
        this.percent = percent;
    }

    /** A call begins. */
    public void onCall() {
        counts.updateAndGet(RetryBudget::plusCall);
    }

    /**
     * Asks for one retry.
     *
     * @return {@code true} when the budget allows it; it is then spent
     */
    public boolean tryRetry() {
        long now;
        do {
            now = counts.get();
            if (retries(now) + 1 > Math.max(FREE, calls(now) * percent / 100)) {
                return false;
            }
        } while (!counts.compareAndSet(now, now + 1));
        return true;
    }

    private static long plusCall(long now) {
        long calls = calls(now) + 1;
        return calls < FORGET_AT ? of(calls, retries(now)) : of(calls / 2, retries(now) / 2);
    }

    private static long of(long calls, long retries) {
        return calls << 32 | retries;
    }

    private static long calls(long counts) {
        return counts >>> 32;
    }

    private static long retries(long counts) {
        return counts & 0xffff_ffffL;
    }
}
