package nl.plusgemeente.sdk.exchange.internal.jwe;

/** How many characters bytes take in base64url without padding, and how much is taken at a time. */
final class JweSizes {
    /** Whole blocks of AES, and whole groups of base64. */
    static final int PLAIN_CHUNK = 48 * 1024;
    /** The same in base64. */
    static final int TEXT_CHUNK = PLAIN_CHUNK / 3 * 4;

    private JweSizes() {}

    static long text(long bytes) {
        return (bytes * 4 + 2) / 3;
    }
}
