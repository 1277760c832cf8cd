package nl.plusgemeente.sdk.mock;

/** How the partner of {@link MockExchange} protects its answers: right, or wrong in one way. */
public enum AnswerForm {
    /** Right: the whole message is signed. */
    SIGNED_MESSAGE,
    /** Right: the payload is signed. */
    SIGNED_PAYLOAD,
    /** Not signed. */
    UNSIGNED,
    /** Signed; the last byte of the body is changed afterwards. */
    TAMPERED_BODY,
    /** Signed; {@code Content-Type} is changed afterwards. */
    TAMPERED_HEADER,
    /** Signed as the answer to a request to another address. */
    OTHER_REQUEST,
    /** Signed an hour ago. */
    EXPIRED,
    /** Signed by an organisation that is trusted, and is not the partner. */
    OTHER_OIN,
    /** Signed with a certificate that was taken back. */
    REVOKED,
    /** Signed with a certificate below a root that nobody trusts. */
    UNKNOWN_ROOT,
    /** The answer that was given before to the same method and address, where there is one: signature and all. */
    REPLAYED,
    /** Signed; the digest is replaced by one with SHA-1. */
    WEAK_DIGEST,
    /** Signed; the signature stands there once more, under its other name. */
    TWO_SIGNATURES
}
