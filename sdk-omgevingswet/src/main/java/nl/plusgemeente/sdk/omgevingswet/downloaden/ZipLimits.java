package nl.plusgemeente.sdk.omgevingswet.downloaden;

/**
 * What a ZIP may be at most, so that one that was tampered with fills neither disk nor memory. Beyond it, the download
 * ends with SDK-7006 and leaves nothing behind.
 *
 * @param zipBytes the size of the ZIP, in bytes; at most 4 GiB - 2, as larger ones have another form (ZIP64)
 * @param entries the number of files and folders in it; at most 65,534, for the same reason
 * @param unpackedBytes the size of all files together, in bytes
 * @param ratio how many times the size of the ZIP its files may be together; 1 MiB is always allowed
 */
public record ZipLimits(long zipBytes, int entries, long unpackedBytes, int ratio) {
    /** 1 GiB packed, 20,000 entries, 4 GiB unpacked, 100 times the size of the ZIP. XML shrinks to a tenth or twentieth. */
    public static final ZipLimits DEFAULT = new ZipLimits(1L << 30, 20_000, 4L << 30, 100);

    private static final long MOST_BYTES = 0xFFFF_FFFEL;
    private static final int MOST_ENTRIES = 0xFFFE;
    private static final long ALWAYS = 1L << 20;

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException when a limit is less than 1, or beyond what a ZIP without ZIP64 can have
     */
    public ZipLimits {
        if (zipBytes < 1 || entries < 1 || unpackedBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("a limit is 1 at least");
        }
        if (zipBytes > MOST_BYTES || entries > MOST_ENTRIES) {
            throw new IllegalArgumentException(
                    "a ZIP is at most " + MOST_BYTES + " bytes with " + MOST_ENTRIES + " entries here");
        }
    }

    /**
     * The same with another size of the ZIP.
     *
     * @param bytes in bytes
     * @return limits
     */
    public ZipLimits withZipBytes(long bytes) {
        return new ZipLimits(bytes, entries, unpackedBytes, ratio);
    }

    /**
     * The same with another number of files and folders.
     *
     * @param number the number
     * @return limits
     */
    public ZipLimits withEntries(int number) {
        return new ZipLimits(zipBytes, number, unpackedBytes, ratio);
    }

    /**
     * The same with another size of all files together.
     *
     * @param bytes in bytes
     * @return limits
     */
    public ZipLimits withUnpackedBytes(long bytes) {
        return new ZipLimits(zipBytes, entries, bytes, ratio);
    }

    /**
     * The same with another ratio.
     *
     * @param times how many times the size of the ZIP
     * @return limits
     */
    public ZipLimits withRatio(int times) {
        return new ZipLimits(zipBytes, entries, unpackedBytes, times);
    }

    /** The most that may come out of a ZIP of a size. */
    long unpackedBytes(long zipSize) {
        return Math.min(unpackedBytes, Math.max(ALWAYS, zipSize * ratio));
    }
}
