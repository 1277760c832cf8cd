package nl.plusgemeente.sdk.auth.token.internal;

import java.time.Duration;

/**
 * How long keys are used without asking, and how often is asked.
 *
 * @param shortest the least time between two regular questions, whatever the issuer says
 * @param usual the time when the issuer says nothing
 * @param longest the most time, whatever the issuer says
 * @param tolerance how long after their time keys are used when the issuer does not answer
 * @param pause the least time between two questions because of a token that does not fit the keys, or after a failure
 */
public record JwksPolicy(Duration shortest, Duration usual, Duration longest, Duration tolerance, Duration pause) {

    /** Five minutes, an hour, a day; a day more when the issuer does not answer; every half minute. */
    public static final JwksPolicy STANDARD = new JwksPolicy(
            Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(1), Duration.ofSeconds(30));

    /**
     * The same with another tolerance.
     *
     * @param other the tolerance
     * @return a policy
     */
    public JwksPolicy withTolerance(Duration other) {
        return new JwksPolicy(shortest, usual, longest, other, pause);
    }

    Duration bounded(Duration lifetime) {
        if (lifetime.compareTo(shortest) < 0) {
            return shortest;
        }
        return lifetime.compareTo(longest) > 0 ? longest : lifetime;
    }
}
