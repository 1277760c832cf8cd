package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.concurrent.atomic.AtomicLong;

/** What was measured while fuzzing; told at the end when it is a long run. */
final class Figures {
    private static final AtomicLong READ = new AtomicLong();
    private static final AtomicLong REFUSED = new AtomicLong();
    private static final AtomicLong SLOWEST = new AtomicLong();
    private static final AtomicLong LARGEST = new AtomicLong();

    private Figures() {}

    static void add(boolean read, long nanos, long bytes) {
        (read ? READ : REFUSED).incrementAndGet();
        SLOWEST.accumulateAndGet(nanos, Math::max);
        LARGEST.accumulateAndGet(bytes, Math::max);
    }

    static String text() {
        return READ + " read, " + REFUSED + " refused, slowest " + SLOWEST.get() / 1_000_000 + " ms, most allocated "
                + (LARGEST.get() >> 20) + " MiB";
    }
}
