package nl.plusgemeente.sdk.exchange.error;

/**
 * A received message is not encrypted, or cannot be decrypted (SDK-6021). It never tells why it cannot: who sends us messages
 * to learn from our answers gets the same one each time. For the same reason it has no cause.
 */
public class DecryptionException extends MessageRefusedException {
    private static final long serialVersionUID = 1L;
    /** API Design Rules, module Encryption, {@code /encryption/jwe}. */
    private static final int BAD_REQUEST = 400;

    /**
     * A message that is not accepted.
     *
     * @param what what is expected and what to do
     */
    public DecryptionException(String what) {
        super(ExchangeErrors.DECRYPTION, what, BAD_REQUEST, false, null);
    }
}
