package nl.plusgemeente.sdk.core.spi;

import java.time.Duration;

/** The moment by which a whole call is over: all attempts, waits and reading together. */
public final class Deadline {
    /** More nanoseconds than this could not be told from a moment in the past. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final Timekeeper time;
    private final long endNanos;

    private Deadline(Timekeeper time, long endNanos) {
        this.time = time;
        this.endNanos = endNanos;
    }

    /**
     * A deadline from now.
     *
     * @param budget how long
     * @param time whose time
     * @return the deadline
     */
    public static Deadline in(Duration budget, Timekeeper time) {
        Duration bounded = budget.compareTo(LONGEST) > 0 ? LONGEST : budget;
        return new Deadline(time, time.nanoTime() + bounded.toNanos());
    }

    /**
     * The time that is left.
     *
     * @return zero when it has passed, never less
     */
    public Duration remaining() {
        return Duration.ofNanos(remainingNanos());
    }

    /**
     * The time that is left, without an object.
     *
     * @return nanoseconds; 0 when it has passed, never less
     */
    public long remainingNanos() {
        return Math.max(0, endNanos - time.nanoTime());
    }

    /**
     * Whether the time is up.
     *
     * @return {@code true} from the moment itself on
     */
    public boolean hasPassed() {
        return endNanos - time.nanoTime() <= 0;
    }
}
