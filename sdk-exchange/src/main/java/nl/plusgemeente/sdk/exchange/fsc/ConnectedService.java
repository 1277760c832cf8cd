package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Optional;

/**
 * The service that an outway may call.
 *
 * @param type whether it is offered on behalf of another peer
 * @param peerId the peer that offers it
 * @param name its name, unique within that peer
 * @param delegator on whose behalf it is offered; empty unless the type is {@link ServiceType#DELEGATED_SERVICE}
 */
public record ConnectedService(ServiceType type, PeerId peerId, String name, Optional<PeerId> delegator) {

    /**
     * A service that a peer offers by itself.
     *
     * @param peerId the peer that offers it
     * @param name its name
     * @return the service
     */
    public static ConnectedService of(PeerId peerId, String name) {
        return new ConnectedService(ServiceType.SERVICE, peerId, name, Optional.empty());
    }

    /**
     * The same service, offered on behalf of another peer.
     *
     * @param other on whose behalf
     * @return the service
     */
    public ConnectedService onBehalfOf(PeerId other) {
        return new ConnectedService(ServiceType.DELEGATED_SERVICE, peerId, name, Optional.of(other));
    }
}
