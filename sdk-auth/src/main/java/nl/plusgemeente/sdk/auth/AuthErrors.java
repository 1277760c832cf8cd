package nl.plusgemeente.sdk.auth;

import nl.plusgemeente.sdk.core.error.ErrorCode;

/** The codes of sdk-auth. */
public final class AuthErrors {

    /** Settings that the profile does not allow, or that contradict each other. */
    public static final ErrorCode PROFILE = new ErrorCode(5001, "The profile does not allow it");
    /** The server's metadata are missing, incomplete or another issuer's. */
    public static final ErrorCode METADATA = new ErrorCode(5002, "The authorization server's metadata cannot be used");
    /** {@code invalid_client}: key, certificate or client id are not accepted. */
    public static final ErrorCode CLIENT_REFUSED = new ErrorCode(5003, "The authorization server refuses the client");
    /** Scope, audience, grant or subject are not accepted. */
    public static final ErrorCode GRANT_REFUSED = new ErrorCode(5004, "The authorization server refuses the grant");
    /** The server fails or cannot be reached. */
    public static final ErrorCode SERVER_UNAVAILABLE =
            new ErrorCode(5005, "The authorization server gives no token at the moment");
    /** The server's answer is no token response. */
    public static final ErrorCode TOKEN_RESPONSE = new ErrorCode(5006, "The token response cannot be used");
    /** The API refuses a token that was fresh. */
    public static final ErrorCode TOKEN_REFUSED = new ErrorCode(5007, "The API refuses the access token");
    /** The answer of the user's browser does not belong to our question. */
    public static final ErrorCode AUTHORIZATION_RESPONSE = new ErrorCode(5008, "The authorization response is refused");
    /** What was presented is no token of a trusted issuer, or is damaged. */
    public static final ErrorCode TOKEN_INVALID = new ErrorCode(5020, "The presented token is refused");
    /** The token's time is over, or has not begun. */
    public static final ErrorCode TOKEN_TIME = new ErrorCode(5021, "The presented token is not valid at this moment");
    /** The token belongs to another client, certificate or key than presents it. */
    public static final ErrorCode TOKEN_SENDER = new ErrorCode(5022, "The presented token belongs to somebody else");
    /** The token is good, and does not allow this. */
    public static final ErrorCode INSUFFICIENT_SCOPE = new ErrorCode(5023, "The presented token does not allow this");
    /** No key with which a token could be verified can be had. */
    public static final ErrorCode KEYS_UNAVAILABLE = new ErrorCode(5024, "The issuer's keys cannot be had");
    /** A certificate does not lead to a trusted root, or may not be used for this. */
    public static final ErrorCode CERTIFICATE = new ErrorCode(5040, "The certificate is refused");
    /** The certificate stands on its issuer's list of revoked ones. */
    public static final ErrorCode CERTIFICATE_REVOKED = new ErrorCode(5041, "The certificate has been revoked");
    /** Whether the certificate was revoked cannot be found out. */
    public static final ErrorCode REVOCATION_UNKNOWN =
            new ErrorCode(5042, "Whether the certificate was revoked is not known");
    /** The certificate is of another organisation than expected. */
    public static final ErrorCode CERTIFICATE_OIN = new ErrorCode(5043, "The certificate is of another organisation");
    /** A ZGW API refuses the JWT. */
    public static final ErrorCode ZGW_JWT_REFUSED = new ErrorCode(5060, "The ZGW API refuses the JWT");
    /** The credentials are in order and do not allow this. */
    public static final ErrorCode ACCESS_DENIED = new ErrorCode(5061, "The API does not allow this to the client");

    private AuthErrors() {}
}
