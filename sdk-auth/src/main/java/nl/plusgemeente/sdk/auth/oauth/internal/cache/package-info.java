/**
 * Keeps tokens as long as they are good, and asks for each once at a time. Start reading at
 * {@link nl.plusgemeente.sdk.auth.oauth.internal.cache.TokenCache}.
 */
package nl.plusgemeente.sdk.auth.oauth.internal.cache;
