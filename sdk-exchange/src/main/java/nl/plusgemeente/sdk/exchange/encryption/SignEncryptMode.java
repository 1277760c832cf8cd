package nl.plusgemeente.sdk.exchange.encryption;

/**
 * What is signed of a message that is signed and encrypted. The figure in API Design Rules 2.2.1 §2.12 (sign, then encrypt;
 * decrypt, then verify) does not say over which bytes, and cannot be followed to the letter with a signature that stands in a
 * header. Both sides must have agreed on one.
 */
public enum SignEncryptMode {
    /**
     * The signature stands in a header and covers the content before it is encrypted: digest and signed fields, such as
     * {@code Content-Type}, are those of the plain message. The receiver decrypts, then verifies. The content stays proven
     * for as long as it is kept, but who stands in between cannot verify, and {@code Digest} is not that of the bytes on the
     * wire. The default.
     */
    PLAINTEXT_DETACHED,
    /**
     * The signature stands in a header and covers the encrypted body: digest and signed fields are those of the message as
     * it travels. The receiver verifies, then decrypts. Gateways can verify it, but it proves nothing about the content
     * without the key that opens it.
     */
    CIPHERTEXT_DETACHED,
    /**
     * The content becomes a compact JWS, and that is encrypted ({@code cty} is {@code JOSE}). The receiver decrypts, then
     * verifies what was in it. Signature and content cannot be taken apart, and headers are not covered.
     */
    NESTED
}
