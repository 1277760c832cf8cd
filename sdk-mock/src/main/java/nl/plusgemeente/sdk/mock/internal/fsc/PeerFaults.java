package nl.plusgemeente.sdk.mock.internal.fsc;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.mock.FscFault;
import nl.plusgemeente.sdk.mock.internal.faults.FaultBook;

/** The faults of one peer that are still to happen. */
final class PeerFaults {

    private static final int ALWAYS = -1;

    private final FaultBook http;
    private final Map<FscFault, Integer> left = new EnumMap<>(FscFault.class);

    PeerFaults(Clock clock, long seed) {
        this.http = new FaultBook(
                Map.of(ManagerDoor.KIND, ManagerDoor.OPERATIONS, InwayDoor.KIND, InwayDoor.OPERATIONS),
                Set.of(),
                clock,
                seed);
    }

    /** Those that have nothing to do with FSC. */
    FaultBook http() {
        return http;
    }

    synchronized void plan(FscFault fault) {
        left.put(fault, ALWAYS);
    }

    synchronized void plan(FscFault fault, int times) {
        if (times < 1) {
            throw new IllegalArgumentException("A fault happens at least once, not " + times + " times");
        }
        left.put(fault, times);
    }

    synchronized void mend(FscFault fault) {
        left.remove(fault);
    }

    /** Whether a fault happens now; counts it. */
    synchronized boolean happens(FscFault fault) {
        Integer times = left.get(fault);
        if (times == null) {
            return false;
        }
        if (times == 1) {
            left.remove(fault);
        } else if (times > 1) {
            left.put(fault, times - 1);
        }
        return true;
    }

    synchronized void clear() {
        left.clear();
        http.clear();
    }
}
