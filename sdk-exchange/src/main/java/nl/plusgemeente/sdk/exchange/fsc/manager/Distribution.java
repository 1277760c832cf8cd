package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.exchange.fsc.ContentHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * What became of a contract or a signature at all peers that had to get it.
 *
 * @param contract the contract
 * @param outcomes one for each peer, in the order of the contract
 */
public record Distribution(ContentHash contract, List<PeerOutcome> outcomes) {
    /** Copies the list. */
    public Distribution {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Whether all of them have it.
     *
     * @return {@code true} when it was delivered to each
     */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /**
     * Those who do not have it: to them it can be distributed once more.
     *
     * @return the peers
     */
    public Set<PeerId> missing() {
        return outcomes.stream()
                .filter(outcome -> outcome.result() != DeliveryResult.DELIVERED)
                .map(PeerOutcome::peer)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Goes on only when all of them have it.
     *
     * @return this
     * @throws DistributionException when one has not (SDK-6078)
     */
    public Distribution require() {
        if (!isComplete()) {
            throw new DistributionException(this);
        }
        return this;
    }
}
