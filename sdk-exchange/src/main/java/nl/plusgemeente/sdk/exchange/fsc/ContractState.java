package nl.plusgemeente.sdk.exchange.fsc;

/** How a contract stands at a moment (FSC Core 2.0.0 §3.2.1). Where several hold, the first of this list counts. */
public enum ContractState {
    /** A peer that accepted it does so no more: it is over for good. */
    REVOKED,
    /** A peer does not agree: it will never be valid. */
    REJECTED,
    /** Its last moment has passed. */
    EXPIRED,
    /** Not all peers have accepted it, or not all with a certificate that is still valid. */
    PROPOSED,
    /** All have accepted it, and its first moment is to come. */
    NOT_YET_VALID,
    /** It holds. */
    VALID
}
