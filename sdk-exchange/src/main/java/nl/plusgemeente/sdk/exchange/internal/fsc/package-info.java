/** What FSC needs below its contracts. Start reading at {@link nl.plusgemeente.sdk.exchange.internal.fsc.CanonicalJson}. */
package nl.plusgemeente.sdk.exchange.internal.fsc;
