package nl.plusgemeente.sdk.auth.spi;

import java.time.Duration;

/**
 * A token with its times, in nanoseconds of the SDK's own clock that only runs forward: no clock on a wall, ours or
 * theirs, plays a part.
 *
 * @param value the token
 * @param header the value of {@code Authorization}
 * @param gained when it was asked for
 * @param stale from when on a new one is asked for
 * @param end from when on it is not used any more
 * @param renewed whether it came in place of one that an API had refused
 */
public record HeldToken(String value, String header, long gained, long stale, long end, boolean renewed) {
    /** Of a long life, the last of it in which a new token is asked for. */
    private static final Duration LONGEST_MARGIN = Duration.ofSeconds(225);

    /**
     * A token as it came.
     *
     * @param given the token
     * @param gained when it was asked for, in nanoseconds
     * @param jitter 0 to 1, so that tokens of one hour do not all end together
     * @param renewed whether it came in place of one that an API had refused
     * @return a token with its times
     */
    static HeldToken of(Given given, long gained, double jitter, boolean renewed) {
        long lifetime = given.lifetime().toNanos();
        long margin = Math.min(lifetime / 5, LONGEST_MARGIN.toNanos());
        long early = (long) (margin * (0.75 + 0.25 * jitter));
        // it is still to travel to the API, and be good there
        long travel = margin / 4;
        return new HeldToken(
                given.value(),
                given.type() + " " + given.value(),
                gained,
                gained + lifetime - early,
                gained + lifetime - travel,
                renewed);
    }

    boolean isFresh(long now) {
        return now - stale < 0;
    }

    boolean isUsable(long now) {
        return now - end < 0;
    }

    /** Times only: the token is secret. */
    @Override
    public String toString() {
        return "HeldToken[" + Duration.ofNanos(end - gained) + "]";
    }

    /**
     * A token as an authorization server gave it.
     *
     * @param value the token
     * @param type its type, as it stands in {@code Authorization}
     * @param lifetime how long it is good, from the moment it was asked for
     */
    public record Given(String value, String type, Duration lifetime) {

        /** Times only: the token is secret. */
        @Override
        public String toString() {
            return "Given[" + type + ", " + lifetime + "]";
        }
    }
}
