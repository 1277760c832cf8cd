package nl.plusgemeente.sdk.mock.internal.exchange;

import java.time.Clock;
import java.time.Duration;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** The time of the mock; waiting takes as long as it takes. */
record MockTime(Clock clock) implements Timekeeper {

    @Override
    public long nanoTime() {
        return Timekeeper.system().nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Timekeeper.system().sleep(duration);
    }

    /** The same, some time ago. */
    MockTime before(Duration ago) {
        return new MockTime(Clock.offset(clock, ago.negated()));
    }
}
