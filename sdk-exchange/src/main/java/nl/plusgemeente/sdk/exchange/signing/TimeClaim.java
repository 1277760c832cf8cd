package nl.plusgemeente.sdk.exchange.signing;

/** How the moment of signing is written (JAdES: {@code iat} since V1.2.1, {@code sigT} before). */
public enum TimeClaim {
    /** Seconds since 1970, as EU DSS and JAdES-BASELINE-B want it since 2025-07-15. */
    IAT,
    /** A date and time in text, for receivers that follow JAdES V1.1.1. */
    SIG_T
}
