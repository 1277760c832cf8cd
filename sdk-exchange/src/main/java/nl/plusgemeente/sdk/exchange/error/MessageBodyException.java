package nl.plusgemeente.sdk.exchange.error;

/** The body of a received message is too large, breaks off, or cannot be kept (SDK-6010). */
public class MessageBodyException extends MessageRefusedException {
    private static final long serialVersionUID = 1L;

    /**
     * A body that cannot be received.
     *
     * @param what what is wrong and what to do
     * @param status what {@link #status()} gives
     * @param cause what lies below
     */
    public MessageBodyException(String what, int status, Exception cause) {
        super(ExchangeErrors.BODY, what, status, status != 413, cause);
    }
}
