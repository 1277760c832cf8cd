package nl.plusgemeente.sdk.auth.oauth;

/** How a statement names the certificate of its key. */
public enum CertificateHeader {
    /** Not at all: the server knows the key by its id. */
    NONE,
    /** The whole chain in {@code x5c} (RFC 7515 §4.1.6), which shows the OIN (NL GOV OAuth §2.3.4). */
    CHAIN,
    /** Its SHA-256 thumbprint in {@code x5t#S256} (RFC 7515 §4.1.8). */
    THUMBPRINT
}
