package nl.plusgemeente.sdk.jades;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** The moment at which all of this happens: what DSS thinks of key lengths depends on the year. */
final class Moment implements Timekeeper {
    static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @Override
    public Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Override
    public long nanoTime() {
        return 0;
    }

    @Override
    public void sleep(Duration duration) {
        throw new AssertionError("nothing waits");
    }
}
