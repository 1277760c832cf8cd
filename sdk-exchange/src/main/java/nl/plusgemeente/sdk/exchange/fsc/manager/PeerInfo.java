package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.Map;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * What a Manager says of itself.
 *
 * @param peerId whose Manager it is
 * @param name the name of that peer
 * @param fscVersion the version of FSC, as the Manager writes it
 * @param extensions the version of each extension that is on, by its name, such as {@code EXTENSION_TRANSACTION_LOGGING}
 */
public record PeerInfo(PeerId peerId, String name, String fscVersion, Map<String, String> extensions) {
    /** Copies the map. */
    public PeerInfo {
        extensions = Map.copyOf(extensions);
    }
}
