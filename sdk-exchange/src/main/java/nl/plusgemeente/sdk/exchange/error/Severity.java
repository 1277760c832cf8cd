package nl.plusgemeente.sdk.exchange.error;

/** How much a rule of a standard weighs (RFC 2119). */
public enum Severity {
    /** What breaks it is refused. */
    MUST,
    /** Advice: whoever breaks it has a reason. */
    SHOULD
}
