package nl.plusgemeente.sdk.core.internal;

import java.time.Clock;
import java.time.Duration;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** The only place where the SDK asks the machine for the time. */
public enum SystemTimekeeper implements Timekeeper {
    /** The only one. */
    INSTANCE;

    private final transient Clock clock = Clock.systemUTC();

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (!duration.isNegative() && !duration.isZero()) {
            Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
        }
    }
}
