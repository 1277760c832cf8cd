/** Ways of authenticating. Start reading at {@link nl.plusgemeente.sdk.auth.ApiKey}. */
package nl.plusgemeente.sdk.auth;
