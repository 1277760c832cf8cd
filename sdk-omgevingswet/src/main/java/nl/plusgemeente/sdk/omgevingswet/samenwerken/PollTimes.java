package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;

/**
 * When a poller polls: once per interval, at a place in it that follows from its name. So many pollers spread over the
 * interval, in whatever process they run, and keep their places across restarts.
 *
 * @param intervalMillis the time between two polls
 * @param placeMillis the place in each interval, from 0
 */
record PollTimes(long intervalMillis, long placeMillis) {

    static PollTimes of(String name, Duration interval) {
        long millis = interval.toMillis();
        return new PollTimes(millis, Long.remainderUnsigned(hash(name), millis));
    }

    /** The first moment after the one given, or at it. */
    Instant from(Instant moment) {
        long since = Math.floorMod(moment.toEpochMilli() - placeMillis, intervalMillis);
        Instant last = Instant.ofEpochMilli(moment.toEpochMilli() - since);
        return last.isBefore(moment) ? last.plusMillis(intervalMillis) : last;
    }

    private static long hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
