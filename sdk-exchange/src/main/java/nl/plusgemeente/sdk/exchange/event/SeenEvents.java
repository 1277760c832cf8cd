package nl.plusgemeente.sdk.exchange.event;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;

/** Which events were taken lately, and which are being taken, by source and id (CloudEvents 1.0 §id). */
final class SeenEvents {
    private final BoundedMemory<Key, State> memory;

    SeenEvents(int most) {
        memory = new BoundedMemory<>(most);
    }

    /** How far an event is. */
    private enum State {
        UNDER_WAY,
        TAKEN
    }

    private record Key(URI source, String id) {
        static Key of(CloudEvent event) {
            return new Key(event.source(), event.id());
        }
    }

    /**
     * The events of one delivery, while it lasts.
     *
     * @param fresh those that nobody has
     * @param busy whether another delivery has one of the others and may still fail: then none of this one counts
     */
    record Claim(List<CloudEvent> fresh, boolean busy) {}

    Claim claim(List<CloudEvent> events) {
        List<CloudEvent> fresh = new ArrayList<>(events.size());
        Set<Key> own = new HashSet<>();
        boolean busy = false;
        for (CloudEvent event : events) {
            Key key = Key.of(event);
            if (own.contains(key)) {
                continue;
            }
            State known = memory.putIfAbsent(key, State.UNDER_WAY);
            if (known == null) {
                own.add(key);
                fresh.add(event);
            }
            busy |= known == State.UNDER_WAY;
        }
        if (busy) {
            release(fresh);
            return new Claim(List.of(), true);
        }
        return new Claim(fresh, false);
    }

    void taken(List<CloudEvent> events) {
        events.forEach(event -> memory.put(Key.of(event), State.TAKEN));
    }

    /** They may come again. */
    void release(List<CloudEvent> events) {
        events.forEach(event -> memory.remove(Key.of(event)));
    }
}
