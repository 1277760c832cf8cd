package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.net.URI;
import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * A peer as a Manager knows it.
 *
 * @param id the peer
 * @param name its name
 * @param managerAddress where its Manager is; empty when what is listed is no https address of a host. Whether it may be called
 *     is judged when it is.
 */
public record Peer(PeerId id, String name, Optional<URI> managerAddress) {}
