/**
 * Access tokens of FSC Core 2.0.0 (§4.4.1): what one peer lets an Outway of another call. Start reading at
 * {@link nl.plusgemeente.sdk.exchange.fsc.token.FscToken}.
 */
package nl.plusgemeente.sdk.exchange.fsc.token;
