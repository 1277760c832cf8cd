package nl.plusgemeente.sdk.mock;

/** Ways in which a peer of {@link MockFsc} fails that have to do with FSC; those of HTTP are {@link Fault}s. */
public enum FscFault {
    /** What the peer signs does not reach the other peers, so that they and it differ on how a contract stands. */
    SIGNATURES_LOST,
    /** Its Manager issues tokens that have expired before they arrive. */
    TOKEN_EXPIRED,
    /** Its Manager signs tokens with a key that is not in its key set. */
    TOKEN_WRONG_KEY,
    /** Its Manager issues tokens of another group. */
    TOKEN_WRONG_GROUP,
    /** Its Manager issues tokens for another certificate than that of the caller. */
    TOKEN_WRONG_CERTIFICATE,
    /** Its Manager issues tokens that lead to the Inway of another peer. */
    TOKEN_WRONG_ADDRESS,
    /** Its Manager goes on issuing tokens for contracts that are no longer valid. */
    TOKEN_AFTER_END,
    /**
     * Its Inway refuses tokens whose contract is no longer valid. The standard does not ask that of it: without this fault it
     * lets a token in until that expires.
     */
    ENDED_CONTRACT_REFUSED,
    /** The transaction log of its Inway cannot be written. */
    LOG_FULL,
    /** Its Inway does not reach the service. */
    SERVICE_UNREACHABLE
}
