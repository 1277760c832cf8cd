package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * Which services a Directory lists. With both peer and name it lists what meets the one <em>or</em> the other.
 *
 * @param peer services that this peer offers
 * @param name a part of the name, in capitals or not
 * @param paging how they are listed
 */
public record ServiceFilter(Optional<PeerId> peer, Optional<String> name, Paging paging) {
    /** All of them. */
    public static final ServiceFilter ALL = new ServiceFilter(Optional.empty(), Optional.empty(), Paging.DEFAULT);

    /**
     * The services of a peer.
     *
     * @param peer the peer that offers them
     * @return a filter
     */
    public static ServiceFilter of(PeerId peer) {
        return new ServiceFilter(Optional.of(peer), Optional.empty(), Paging.DEFAULT);
    }

    /**
     * Services with a text in their name.
     *
     * @param part the text, in capitals or not
     * @return a filter
     */
    public static ServiceFilter named(String part) {
        return new ServiceFilter(Optional.empty(), Optional.of(part), Paging.DEFAULT);
    }

    /**
     * The same, listed in another way.
     *
     * @param other how
     * @return a copy
     */
    public ServiceFilter paging(Paging other) {
        return new ServiceFilter(peer, name, other);
    }

    QueryText query() {
        return paging.query().and("peer_id", peer.map(PeerId::value)).and("service_name", name);
    }
}
