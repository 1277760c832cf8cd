/** Keeps bodies until they are known to be in order. Start reading at {@link nl.plusgemeente.sdk.exchange.internal.body.BodySpool}. */
package nl.plusgemeente.sdk.exchange.internal.body;
