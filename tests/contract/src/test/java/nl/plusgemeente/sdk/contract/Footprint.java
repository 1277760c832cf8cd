package nl.plusgemeente.sdk.contract;

import java.lang.management.ManagementFactory;

/**
 * What this process holds at a moment.
 *
 * @param heapBytes live heap, after collection
 * @param threads live threads
 */
record Footprint(long heapBytes, int threads) {
    private static final double MEGABYTE = 1024.0 * 1024;

    static Footprint now() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            used = Math.min(
                    used,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return new Footprint(used, ManagementFactory.getThreadMXBean().getThreadCount());
    }

    double megabytesSince(Footprint before) {
        return (heapBytes - before.heapBytes) / MEGABYTE;
    }
}
