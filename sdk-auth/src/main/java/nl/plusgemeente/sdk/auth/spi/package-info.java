/**
 * Joints for modules that have tokens of their own. Keeps tokens as long as they are good, and asks for each once at a time. Start reading at
 * {@link nl.plusgemeente.sdk.auth.spi.TokenCache}.
 */
package nl.plusgemeente.sdk.auth.spi;
