package nl.plusgemeente.sdk.exchange.error;

import java.io.IOException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;

/** The body of a received message is too large, breaks off, or cannot be kept (SDK-6010). */
public class MessageBodyException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * A body that cannot be received.
     *
     * @param what what is wrong and what to do
     * @param retryable whether the same message may come in well another time
     * @param cause what lies below
     */
    public MessageBodyException(String what, boolean retryable, IOException cause) {
        super(ExchangeErrors.BODY, what, CallFacts.NONE, retryable, cause);
    }
}
