package nl.plusgemeente.sdk.exchange.message;

/** Whether a message asks or answers. */
public enum MessageKind {
    /** A request. */
    REQUEST,
    /** The answer to a request: method and target are those of that request, to which the signature binds the answer. */
    RESPONSE
}
