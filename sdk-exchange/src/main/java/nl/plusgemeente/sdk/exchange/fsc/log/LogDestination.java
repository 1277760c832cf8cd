package nl.plusgemeente.sdk.exchange.fsc.log;

import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * Who is called (FSC Logging 1.1.0 §3.3).
 *
 * @param service the peer that offers the service
 * @param delegator the peer on whose behalf it does; empty for its own
 */
public record LogDestination(PeerId service, Optional<PeerId> delegator) {

    /**
     * A peer that offers a service of its own.
     *
     * @param service the peer that offers the service
     * @return the destination
     */
    public static LogDestination of(PeerId service) {
        return new LogDestination(service, Optional.empty());
    }
}
