package nl.plusgemeente.sdk.mock;

/** Identities with which nobody may sign. Each is in order but for the one thing that it is named after. */
public enum SigningCertificate {
    /** Its time is over. */
    EXPIRED,
    /** Its time has yet to come. */
    NOT_YET_VALID,
    /** Of an organisation that is trusted, and that nobody expects here. */
    OTHER_OIN,
    /** Taken back by its issuer. */
    REVOKED,
    /** From an authority of the same names, below a root that nobody trusts. */
    UNKNOWN_ROOT
}
