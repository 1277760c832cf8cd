package nl.plusgemeente.sdk.auth.spi;

import java.time.Duration;

/**
 * How long keys of others are used without asking, and how often is asked.
 *
 * @param shortest the least time between two regular questions, whatever their owner says
 * @param usual the time when their owner says nothing
 * @param longest the most time, whatever their owner says
 * @param tolerance how long after their time keys are used when their owner does not answer
 * @param pause the least time between two questions because of something that does not fit the keys, or after a failure
 */
public record KeyTimes(Duration shortest, Duration usual, Duration longest, Duration tolerance, Duration pause) {

    /** Five minutes, an hour, a day; a day more when their owner does not answer; every half minute. */
    public static final KeyTimes STANDARD = new KeyTimes(
            Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(1), Duration.ofSeconds(30));

    /**
     * The same with another tolerance.
     *
     * @param other the tolerance
     * @return times
     */
    public KeyTimes withTolerance(Duration other) {
        return new KeyTimes(shortest, usual, longest, other, pause);
    }

    Duration bounded(Duration lifetime) {
        if (lifetime.compareTo(shortest) < 0) {
            return shortest;
        }
        return lifetime.compareTo(longest) > 0 ? longest : lifetime;
    }
}
