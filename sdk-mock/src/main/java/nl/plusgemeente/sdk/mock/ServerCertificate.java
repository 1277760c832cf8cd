package nl.plusgemeente.sdk.mock;

/** The certificates that the server can show: the right one, and two that every client must refuse. */
public enum ServerCertificate {
    /** Valid, for {@code localhost} and {@code 127.0.0.1}. */
    VALID,
    /** For the right host, but its time is over. */
    EXPIRED,
    /** Valid, but for another host. */
    WRONG_HOST
}
