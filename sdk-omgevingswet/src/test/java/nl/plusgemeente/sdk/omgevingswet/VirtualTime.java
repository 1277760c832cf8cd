package nl.plusgemeente.sdk.omgevingswet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Time that goes where a test wants it. */
public final class VirtualTime implements Timekeeper {
    private Instant now;

    public VirtualTime(Instant start) {
        now = start;
    }

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Override
    public long nanoTime() {
        return Duration.between(Instant.EPOCH, now).toNanos();
    }

    @Override
    public void sleep(Duration duration) {
        now = now.plus(duration);
    }
}
