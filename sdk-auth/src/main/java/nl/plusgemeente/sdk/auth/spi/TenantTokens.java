package nl.plusgemeente.sdk.auth.spi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** The tokens of one tenant: so many and no more, so that no tenant takes the room of another. */
final class TenantTokens {
    private final int capacity;
    private final DoubleSupplier jitter;
    private final Map<TokenKey, Slot> slots = new ConcurrentHashMap<>();

    TenantTokens(int capacity, DoubleSupplier jitter) {
        this.capacity = capacity;
        this.jitter = jitter;
    }

    Slot slot(TokenKey key, long now) {
        Slot slot = slots.get(key);
        if (slot != null) {
            return slot;
        }
        if (slots.size() >= capacity) {
            makeRoom(now);
        }
        return slots.computeIfAbsent(key, any -> new Slot(jitter));
    }

    @Nullable
    Slot find(TokenKey key) {
        return slots.get(key);
    }

    void evict(String value) {
        slots.values().forEach(slot -> slot.evict(value));
    }

    boolean isIdle(long now) {
        return slots.values().stream().allMatch(slot -> slot.isIdle(now));
    }

    int size() {
        return slots.size();
    }

    /** First what is over, then a tenth of what ends soonest. */
    private void makeRoom(long now) {
        slots.values().removeIf(slot -> slot.isIdle(now));
        if (slots.size() >= capacity) {
            List<Map.Entry<TokenKey, Slot>> soonest = slots.entrySet().stream()
                    .sorted(Comparator.comparingLong(entry -> entry.getValue().end(now) - now))
                    .limit(Math.max(1, capacity / 10))
                    .toList();
            soonest.forEach(entry -> slots.remove(entry.getKey(), entry.getValue()));
        }
    }
}
