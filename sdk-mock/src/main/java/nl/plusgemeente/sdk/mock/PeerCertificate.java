package nl.plusgemeente.sdk.mock;

/** Identities with which nobody takes part in the group of {@link MockFsc}. Each is in order but for what it is named after. */
public enum PeerCertificate {
    /** Of an organisation that the group trusts, and that has no Manager in it. */
    STRANGER,
    /** Trusted, without the number of an organisation. */
    NAMELESS,
    /** Its time is over. */
    EXPIRED,
    /** From an authority of the same name that nobody trusts. */
    UNKNOWN_ROOT
}
