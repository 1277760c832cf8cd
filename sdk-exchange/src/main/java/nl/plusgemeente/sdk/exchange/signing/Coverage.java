package nl.plusgemeente.sdk.exchange.signing;

/** How much of a message a signature covers (ADR module Signing, {@code /signing/payload} and {@code /signing/message}). */
public enum Coverage {
    /** The body, by way of its digest, and nothing else: it can be signed before it is known where it goes. */
    PAYLOAD,
    /** The body, method and target, and the header fields that say what the body is and where it goes. */
    MESSAGE
}
