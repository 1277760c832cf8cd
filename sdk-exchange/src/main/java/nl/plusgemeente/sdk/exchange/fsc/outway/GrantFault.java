package nl.plusgemeente.sdk.exchange.fsc.outway;

/** Why a service cannot be called, the fault that is nearest to working first: where several contracts fail, it is told. */
public enum GrantFault {
    /** All have accepted the contract; its first moment is to come. */
    NOT_YET_VALID("the contract is not valid yet: wait for its first moment"),
    /** Not all peers have accepted the contract, or their signatures have not come through or do not count. */
    PROPOSED("not all peers have accepted the contract, or their signatures do not count"),
    /** The contract names another key or domain than the certificate that the tenant shows. */
    WRONG_KEY("the contract is for another key than that of the tenant's certificate: renew a certificate with the same"
            + " key, or make a contract for the new one"),
    /** A peer revoked the contract. */
    REVOKED("a peer has revoked the contract: make a new one"),
    /** A peer rejected the contract. */
    REJECTED("a peer has rejected the contract: make another one"),
    /** The last moment of the contract has passed. */
    EXPIRED("the contract has ended: make a new one"),
    /** The contract is of another group of peers. */
    WRONG_GROUP("the contract is of another group"),
    /** The grant of the given hash is for another service, or other peers. */
    WRONG_SERVICE("the grant of this hash is for another service or other peers: look its hash up again"),
    /** There is no contract. */
    NONE("there is no contract for it: make one, and have the other peers accept it"),
    /** Managers do not answer, or not in a way that can be used. */
    UNKNOWN("how the contract stands cannot be looked up now");

    private final String text;

    GrantFault(String text) {
        this.text = text;
    }

    /** What it is and what to do about it. */
    String text() {
        return text;
    }
}
