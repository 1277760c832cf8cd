package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.ServiceProtocol;
import nl.plusgemeente.sdk.exchange.fsc.ServiceType;

/**
 * A service as a Directory lists it.
 *
 * @param type whether it is offered on behalf of another peer
 * @param peer who offers it
 * @param name its name, unique within that peer
 * @param protocol how it is called
 * @param delegator on whose behalf it is offered; empty for a service of the peer itself
 * @param properties what the contract of its publication says beyond the standard: a JSON object in canonical form
 */
public record ServiceListing(
        ServiceType type,
        Peer peer,
        String name,
        ServiceProtocol protocol,
        Optional<ServiceDelegator> delegator,
        Optional<JsonText> properties) {}
