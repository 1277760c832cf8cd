package nl.plusgemeente.sdk.mock.internal.fsc;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;
import nl.plusgemeente.sdk.mock.internal.http.Site;
import nl.plusgemeente.sdk.mock.internal.http.Target;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/** All listeners of a group as the server knows them. */
public final class FscSite implements Site {

    /** Before the kind of a door, in the name of its API. */
    static final String PREFIX = "fsc-";

    private final Map<String, Entry> doors = new ConcurrentHashMap<>();

    private record Entry(String kind, Peer peer, Door door) {

        String operation(RawRequest request) {
            return kind.equals(ManagerDoor.KIND) ? ManagerDoor.operation(request) : "call";
        }
    }

    void bind(String name, String kind, Peer peer, Door door) {
        doors.put(name, new Entry(kind, peer, door));
    }

    void clear() {
        doors.clear();
    }

    @Override
    public boolean serves(Incoming incoming) {
        return incoming.zone() == Zone.GROUP;
    }

    @Override
    public Target target(Incoming incoming) {
        Entry entry = entry(incoming);
        return new Target(PREFIX + entry.kind(), entry.operation(raw(incoming)));
    }

    @Override
    public Optional<Fault> fault(Incoming incoming) {
        Entry entry = entry(incoming);
        Target target = new Target(entry.kind(), entry.operation(raw(incoming)));
        return entry.peer().faults().http().next(target, Optional.empty());
    }

    @Override
    public Answer answer(Incoming incoming) {
        return entry(incoming).door().answer(raw(incoming));
    }

    @Override
    public Map<String, Set<String>> operations() {
        return Map.of(PREFIX + ManagerDoor.KIND, ManagerDoor.OPERATIONS, PREFIX + InwayDoor.KIND, InwayDoor.OPERATIONS);
    }

    private Entry entry(Incoming incoming) {
        Entry entry = doors.get(raw(incoming).door());
        if (entry == null) {
            throw new IllegalStateException("Nobody answers at " + raw(incoming).door());
        }
        return entry;
    }

    private static RawRequest raw(Incoming incoming) {
        return incoming.raw().orElseThrow();
    }
}
