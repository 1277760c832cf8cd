package nl.plusgemeente.sdk.exchange.signing;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Remembers in memory; what is over is swept out by callers, at most once in a while. */
final class MemoryReplayGuard implements ReplayGuard {
    private static final long SWEEP_MILLIS = 10_000;
    private static final long SWEEP_MILLIS_FULL = 1_000;

    private final int most;
    private final Clock clock;
    private final ConcurrentHashMap<String, Memory> receivers = new ConcurrentHashMap<>();

    MemoryReplayGuard(int most, Clock clock) {
        if (most < 1) {
            throw new IllegalArgumentException("A memory of signatures holds at least one");
        }
        this.most = most;
        this.clock = clock;
    }

    @Override
    public boolean isFirst(Sighting sighting) {
        long now = clock.millis();
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
        private final AtomicLong swept;

        Memory(long now) {
            swept = new AtomicLong(now);
        }

        boolean isFirst(Sighting sighting, long now, int most) {
            int size = seen.size();
            sweep(now, size >= most ? SWEEP_MILLIS_FULL : SWEEP_MILLIS);
            if (size >= most && seen.size() >= most && !seen.containsKey(sighting.id())) {
                throw new ReplayUnknownException("a memory that is full with " + most + " signatures", null);
            }
            return seen.putIfAbsent(sighting.id(), sighting.until().toEpochMilli()) == null;
        }

        private void sweep(long now, long interval) {
            long last = swept.get();
            // a clock that was set back must not keep us from sweeping
            if ((now - last >= interval || now < last) && swept.compareAndSet(last, now)) {
                seen.values().removeIf(until -> until < now);
            }
        }
    }
}
