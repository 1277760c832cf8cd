package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.util.Set;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/** Whether a service may be called. */
sealed interface Standing {

    /**
     * It may.
     *
     * @param connection how
     */
    record Open(Connection connection) implements Standing {}

    /**
     * It may not.
     *
     * @param fault why
     * @param missing whose accept signature does not count
     */
    record Shut(GrantFault fault, Set<PeerId> missing) implements Standing {

        static Shut of(GrantFault fault) {
            return new Shut(fault, Set.of());
        }
    }
}
