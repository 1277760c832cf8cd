package nl.plusgemeente.sdk.core.internal.transport;

/** Milliseconds for sockets, rounded up: rounded down, a wait would end just before the deadline that it waits for. */
final class Millis {
    private static final long NANOS = 1_000_000;

    private Millis() {}

    static long atLeast(long nanos) {
        return nanos <= 0 ? 0 : (nanos - 1) / NANOS + 1;
    }
}
