package nl.plusgemeente.sdk.exchange.fsc.manager;

/** How a contract or a signature fared at one peer. */
public enum DeliveryResult {
    /** The peer's Manager has it. */
    DELIVERED,
    /** The peer's Manager, or what was found in its place, gave an answer that stays the same: see the error. */
    REFUSED,
    /** The Directory lists no address at which the peer may be called. */
    UNKNOWN,
    /** It was not delivered before the time was over, or the thread was interrupted; the error is the last one. */
    NOT_REACHED
}
