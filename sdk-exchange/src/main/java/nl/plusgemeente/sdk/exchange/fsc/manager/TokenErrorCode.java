package nl.plusgemeente.sdk.exchange.fsc.manager;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * Why no token is given, in one word (RFC 6749 §5.2). Which word a Manager takes for what is up to it: decide by none of them.
 *
 * @param waarde the value as it stands in the JSON
 */
public record TokenErrorCode(String waarde) implements OpenValue {
    /** The request lacks something, or has it twice. */
    public static final TokenErrorCode INVALID_REQUEST = new TokenErrorCode("invalid_request");
    /** The Manager does not know the peer, or does not accept its certificate. */
    public static final TokenErrorCode INVALID_CLIENT = new TokenErrorCode("invalid_client");
    /** The grant is of no use: not valid yet, expired, revoked. */
    public static final TokenErrorCode INVALID_GRANT = new TokenErrorCode("invalid_grant");
    /** The Manager does not know the grant. */
    public static final TokenErrorCode INVALID_SCOPE = new TokenErrorCode("invalid_scope");
    /** The peer may not ask for tokens. */
    public static final TokenErrorCode UNAUTHORIZED_CLIENT = new TokenErrorCode("unauthorized_client");
    /** The Manager gives no tokens in this way. */
    public static final TokenErrorCode UNSUPPORTED_GRANT_TYPE = new TokenErrorCode("unsupported_grant_type");

    @Override
    public String toString() {
        return waarde;
    }
}
