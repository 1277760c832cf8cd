package nl.plusgemeente.sdk.exchange.fsc.manager;

import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * The peer on whose behalf a service is offered.
 *
 * @param id the peer
 * @param name its name; may be empty
 */
public record ServiceDelegator(PeerId id, String name) {}
