package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.Optional;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * What became of a contract or a signature at one peer.
 *
 * @param peer the peer
 * @param result how it ended
 * @param attempts how often it was tried, the repetitions inside one call not counted
 * @param error why it is refused, or why the last attempt failed; empty when it was delivered or never tried
 */
public record PeerOutcome(PeerId peer, DeliveryResult result, int attempts, Optional<SdkException> error) {

    /** In a few words, for messages. */
    String line() {
        return peer + " " + result + error.map(e -> " (" + e.code() + ")").orElse("");
    }
}
