/**
 * Tokens that others present to an API of yours. Start reading at
 * {@link nl.plusgemeente.sdk.auth.token.AccessTokenVerifier}.
 */
package nl.plusgemeente.sdk.auth.token;
