/**
 * The SDK against authorization servers that others made, started here on this machine. Start reading at
 * {@link nl.plusgemeente.sdk.counterparts.TokensContract}.
 */
package nl.plusgemeente.sdk.counterparts;
