package nl.plusgemeente.sdk.auth.oauth;

/**
 * A kind of token that can be exchanged (RFC 8693 §3); servers may know more than these.
 *
 * @param uri its name
 */
public record TokenType(String uri) {
    /** An access token of the same or a trusted authorization server. */
    public static final TokenType ACCESS_TOKEN = new TokenType("urn:ietf:params:oauth:token-type:access_token");
    /** An ID token of OpenID Connect. */
    public static final TokenType ID_TOKEN = new TokenType("urn:ietf:params:oauth:token-type:id_token");
    /** Any JWT. */
    public static final TokenType JWT = new TokenType("urn:ietf:params:oauth:token-type:jwt");
    /** A SAML 2.0 assertion in base64url, as DigiD and eHerkenning make them. */
    public static final TokenType SAML2 = new TokenType("urn:ietf:params:oauth:token-type:saml2");
}
