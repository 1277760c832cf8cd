package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.List;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** A contract or a signature has not reached all peers in time (SDK-6078): until it has, peers disagree on what is agreed. */
public final class DistributionException extends SdkException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient Distribution distribution;

    DistributionException(Distribution distribution) {
        super(
                ExchangeErrors.FSC_DISTRIBUTION,
                "Contract " + distribution.contract() + " has not reached " + lines(missed(distribution))
                        + ": see distribution(), put right what is refused, and distribute it once more.",
                CallFacts.NONE,
                missed(distribution).stream().anyMatch(outcome -> outcome.result() == DeliveryResult.NOT_REACHED),
                null);
        this.distribution = distribution;
    }

    private static List<PeerOutcome> missed(Distribution distribution) {
        return distribution.outcomes().stream()
                .filter(outcome -> outcome.result() != DeliveryResult.DELIVERED)
                .toList();
    }

    private static String lines(List<PeerOutcome> missed) {
        return missed.stream().limit(SHOWN).map(PeerOutcome::line).collect(Collectors.joining(", "))
                + (missed.size() > SHOWN ? " and more" : "");
    }

    /**
     * What became of it at each peer.
     *
     * @return at least one outcome that is not delivered
     */
    public Distribution distribution() {
        return distribution;
    }
}
