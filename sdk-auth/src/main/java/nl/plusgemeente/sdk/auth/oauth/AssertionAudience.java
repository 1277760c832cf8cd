package nl.plusgemeente.sdk.auth.oauth;

/**
 * For whom a client's signed statement of its own is. A choice of configuration, as a server could otherwise ask for a
 * statement that another server accepts.
 */
public enum AssertionAudience {
    /** The address of the token endpoint, as NL GOV OAuth 1.1.0 §2.3.3 has it. */
    TOKEN_ENDPOINT,
    /** The issuer, as FAPI 2.0 and the renewal of RFC 7523 have it. */
    ISSUER
}
