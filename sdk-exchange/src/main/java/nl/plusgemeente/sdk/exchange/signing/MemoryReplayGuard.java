package nl.plusgemeente.sdk.exchange.signing;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Remembers in memory; what is over is swept out by callers, of all receivers at most once in a while. */
final class MemoryReplayGuard implements ReplayGuard {
    private static final long SWEEP_MILLIS = 30_000;
    private static final long SWEEP_MILLIS_FULL = 1_000;

    private final int most;
    private final Clock clock;
    private final ConcurrentHashMap<String, Memory> receivers = new ConcurrentHashMap<>();
    private final Turn all;

    MemoryReplayGuard(int most, Clock clock) {
        if (most < 1) {
            throw new IllegalArgumentException("A memory of signatures holds at least one");
        }
        this.most = most;
        this.clock = clock;
        this.all = new Turn(clock.millis());
    }

    @Override
    public boolean isFirst(Sighting sighting) {
        long now = clock.millis();
        if (all.comes(now, SWEEP_MILLIS)) {
            // those that receive nothing any more are swept too
            receivers.values().forEach(memory -> memory.sweep(now));
        }
        return receivers
                .computeIfAbsent(sighting.receiver(), name -> new Memory(now))
                .isFirst(sighting, now, most);
    }

    @Override
    public String toString() {
        return "ReplayGuard[in memory, " + most + " per receiver]";
    }

    private static final class Memory {
        private final ConcurrentHashMap<String, Long> seen = new ConcurrentHashMap<>();
        private final Turn full;

        Memory(long now) {
            full = new Turn(now);
        }

        boolean isFirst(Sighting sighting, long now, int most) {
            if (seen.size() >= most && full.comes(now, SWEEP_MILLIS_FULL)) {
                sweep(now);
            }
            if (seen.size() >= most && !seen.containsKey(sighting.id())) {
                throw new ReplayUnknownException("a memory that is full with " + most + " signatures", null);
            }
            return seen.putIfAbsent(sighting.id(), sighting.until().toEpochMilli()) == null;
        }

        void sweep(long now) {
            seen.values().removeIf(until -> until < now);
        }
    }

    /** Comes to one of many callers, once in a while. */
    private static final class Turn {
        private final AtomicLong last;

        Turn(long now) {
            last = new AtomicLong(now);
        }

        boolean comes(long now, long interval) {
            long before = last.get();
            // a clock that was set back must not keep it from coming
            return (now - before >= interval || now < before) && last.compareAndSet(before, now);
        }
    }
}
