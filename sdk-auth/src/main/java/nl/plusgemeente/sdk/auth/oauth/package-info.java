/**
 * The client of an authorization server (OAuth 2.0): how it proves itself, which tokens it asks for, and how long it
 * keeps them. Start reading at {@link nl.plusgemeente.sdk.auth.oauth.ClientCredentials}; for
 * users, at {@link nl.plusgemeente.sdk.auth.oauth.AuthorizationCodeFlow}.
 */
package nl.plusgemeente.sdk.auth.oauth;
