package nl.plusgemeente.sdk.exchange.error;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;

/**
 * A received message is not encrypted, or cannot be decrypted (SDK-6021). It never tells why it cannot: who sends us messages
 * to learn from our answers gets the same one each time. For the same reason it has no cause.
 */
public class DecryptionException extends SdkException {
    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;

    /**
     * A message that is not accepted.
     *
     * @param what what is expected and what to do
     */
    public DecryptionException(String what) {
        super(ExchangeErrors.DECRYPTION, what, CallFacts.NONE, false, null);
    }

    /**
     * What to answer a request like this with (API Design Rules, module Encryption, {@code /encryption/jwe}).
     *
     * @return HTTP status 400
     */
    public int status() {
        return BAD_REQUEST;
    }
}
