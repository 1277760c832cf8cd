package nl.plusgemeente.sdk.core.spi;

import java.time.Clock;
import java.time.Duration;
import nl.plusgemeente.sdk.core.internal.SystemTimekeeper;

/** Time as the SDK knows it: injected, so that no test waits. */
public interface Timekeeper {

    /**
     * The time on the wall, for dates and validity.
     *
     * @return a clock
     */
    Clock clock();

    /**
     * The time that only runs forward, for durations.
     *
     * @return nanoseconds from some fixed moment
     */
    long nanoTime();

    /**
     * Waits.
     *
     * @param duration how long; nothing happens for zero or less
     * @throws InterruptedException when the thread is interrupted
     */
    void sleep(Duration duration) throws InterruptedException;

    /**
     * The machine's time.
     *
     * @return the default
     */
    static Timekeeper system() {
        return SystemTimekeeper.INSTANCE;
    }
}
