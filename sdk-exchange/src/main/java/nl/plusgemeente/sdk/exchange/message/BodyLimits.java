package nl.plusgemeente.sdk.exchange.message;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How much of a received body is kept, and where, until it is known to be in order.
 *
 * @param memory bytes that are kept in memory at most; a larger body goes into a temporary file that only its owner may
 *     read and that is gone when the body is closed
 * @param largest bytes that are accepted at all
 * @param directory where temporary files go; empty for the platform's own place ({@code java.io.tmpdir})
 */
public record BodyLimits(int memory, long largest, Optional<Path> directory) {
    private static final int MEMORY = 1024 * 1024;
    private static final long LARGEST = 100L * 1024 * 1024;

    /** 1 MiB in memory, 100 MiB at all, in the platform's own place. */
    public static final BodyLimits DEFAULT = new BodyLimits(MEMORY, LARGEST, Optional.empty());

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException for a negative size, or more in memory than is accepted at all
     */
    public BodyLimits {
        if (memory < 0 || largest < memory) {
            throw new IllegalArgumentException("A body has 0 bytes or more, and no more in memory than at all");
        }
    }

    /**
     * The same with another largest size.
     *
     * @param bytes 0 or more
     * @return limits
     */
    public BodyLimits largest(long bytes) {
        return new BodyLimits((int) Math.min(memory, bytes), bytes, directory);
    }

    /**
     * The same with temporary files elsewhere, such as on an encrypted disk.
     *
     * @param place a directory that exists
     * @return limits
     */
    public BodyLimits in(Path place) {
        return new BodyLimits(memory, largest, Optional.of(place));
    }
}
