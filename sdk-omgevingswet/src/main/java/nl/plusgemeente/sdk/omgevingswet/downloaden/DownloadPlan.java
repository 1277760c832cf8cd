package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.time.Duration;

/**
 * How patiently a regeling is waited for, and how large it may be.
 *
 * @param interval the time between two questions for the status, from a second to an hour
 * @param deadline the time for all of it, from the request to the last byte of the ZIP; to a day
 * @param limits what the ZIP may be at most
 */
public record DownloadPlan(Duration interval, Duration deadline, ZipLimits limits) {
    /** A question every 5 seconds, 15 minutes for all of it, and the limits of {@link ZipLimits#DEFAULT}. */
    public static final DownloadPlan DEFAULT =
            new DownloadPlan(Duration.ofSeconds(5), Duration.ofMinutes(15), ZipLimits.DEFAULT);

    /**
     * Refuses what is out of range.
     *
     * @throws IllegalArgumentException when it is
     */
    public DownloadPlan {
        within(interval, Duration.ofSeconds(1), Duration.ofHours(1));
        within(deadline, Duration.ofSeconds(1), Duration.ofDays(1));
    }

    /**
     * The same with another time between two questions.
     *
     * @param duration from a second to an hour
     * @return a plan
     */
    public DownloadPlan withInterval(Duration duration) {
        return new DownloadPlan(duration, deadline, limits);
    }

    /**
     * The same with another time for all of it.
     *
     * @param duration from a second to a day
     * @return a plan
     */
    public DownloadPlan withDeadline(Duration duration) {
        return new DownloadPlan(interval, duration, limits);
    }

    /**
     * The same with other limits.
     *
     * @param most what the ZIP may be at most
     * @return a plan
     */
    public DownloadPlan withLimits(ZipLimits most) {
        return new DownloadPlan(interval, deadline, most);
    }

    private static void within(Duration duration, Duration least, Duration most) {
        if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
            throw new IllegalArgumentException("this takes " + least + " to " + most + ", not " + duration);
        }
    }
}
