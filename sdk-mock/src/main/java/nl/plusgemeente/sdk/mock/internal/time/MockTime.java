package nl.plusgemeente.sdk.mock.internal.time;

import java.time.Clock;
import java.time.Duration;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** The time of the mock; waiting takes as long as it takes. */
public record MockTime(Clock clock) implements Timekeeper {

    @Override
    public long nanoTime() {
        return Timekeeper.system().nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Timekeeper.system().sleep(duration);
    }

    /** The same, some time ago. */
    public MockTime before(Duration ago) {
        return new MockTime(Clock.offset(clock, ago.negated()));
    }
}
