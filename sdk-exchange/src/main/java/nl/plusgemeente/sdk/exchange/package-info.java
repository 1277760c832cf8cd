/**
 * Messages between organisations, signed and encrypted, in one piece. Start reading at
 * {@link nl.plusgemeente.sdk.exchange.Exchange}.
 */
package nl.plusgemeente.sdk.exchange;
