package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.core.identity.Secret;

/**
 * What stands for somebody in an exchange (RFC 8693 §2.1).
 *
 * @param value the token
 * @param type of which kind it is
 */
public record SubjectToken(Secret value, TokenType type) {

    /**
     * An access token, such as that of {@link UserTokens#accessToken}.
     *
     * @param value the token
     * @return a value
     */
    public static SubjectToken accessToken(Secret value) {
        return new SubjectToken(value, TokenType.ACCESS_TOKEN);
    }

    /**
     * A SAML 2.0 assertion.
     *
     * @param value the assertion in base64url
     * @return a value
     */
    public static SubjectToken saml2(Secret value) {
        return new SubjectToken(value, TokenType.SAML2);
    }
}
