package nl.plusgemeente.sdk.exchange.fsc;

/**
 * The outway that may call.
 *
 * @param peerId whose it is
 * @param identification how it is told from the peer's other outways
 */
public record Outway(PeerId peerId, OutwayIdentification identification) {}
