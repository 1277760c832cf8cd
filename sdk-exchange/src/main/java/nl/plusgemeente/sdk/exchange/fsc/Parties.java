package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Peers of a grant in their order; one peer may have several parts in it. */
final class Parties {
    private Parties() {}

    static Set<PeerId> of(PeerId... peers) {
        return of(Optional.empty(), peers);
    }

    static Set<PeerId> of(Optional<PeerId> last, PeerId... peers) {
        Set<PeerId> all = new LinkedHashSet<>(List.of(peers));
        last.ifPresent(all::add);
        return Collections.unmodifiableSet(all);
    }
}
