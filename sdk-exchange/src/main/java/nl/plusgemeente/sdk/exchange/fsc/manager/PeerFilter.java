package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.Optional;

/**
 * Which peers a Manager lists.
 *
 * @param name a part of the name, in capitals or not; empty for all
 * @param paging how they are listed
 */
public record PeerFilter(Optional<String> name, Paging paging) {
    /** All of them. */
    public static final PeerFilter ALL = new PeerFilter(Optional.empty(), Paging.DEFAULT);

    /**
     * Peers with a text in their name.
     *
     * @param part the text, in capitals or not
     * @return a filter
     */
    public static PeerFilter named(String part) {
        return new PeerFilter(Optional.of(part), Paging.DEFAULT);
    }

    /**
     * The same, listed in another way.
     *
     * @param other how
     * @return a copy
     */
    public PeerFilter paging(Paging other) {
        return new PeerFilter(name, other);
    }

    QueryText query() {
        return paging.query().and("peer_name", name);
    }
}
