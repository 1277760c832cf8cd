package nl.plusgemeente.sdk.exchange.fsc;

/**
 * The service that may stand in a directory.
 *
 * @param peerId the peer that offers it
 * @param name its name, unique within that peer: 1 to 100 letters, digits, hyphens, points and underscores
 * @param protocol how it is called
 */
public record PublishedService(PeerId peerId, String name, ServiceProtocol protocol) {}
