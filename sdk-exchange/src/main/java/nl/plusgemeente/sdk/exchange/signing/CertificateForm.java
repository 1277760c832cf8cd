package nl.plusgemeente.sdk.exchange.signing;

/** What of the signer's certificate goes along in {@code x5c}; its thumbprint always does. */
public enum CertificateForm {
    /** The certificate and those of its issuers: some 4 kB for RSA of 2048 bits, 11 kB for 4096. */
    CHAIN,
    /** The certificate only: for receivers that know the issuers. */
    LEAF,
    /** Nothing: for receivers that have the certificate already and find it by its thumbprint. */
    THUMBPRINT
}
