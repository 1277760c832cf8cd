/**
 * Contracts of FSC Core 2.0.0: what peers of a group allow each other. Start reading at
 * {@link nl.plusgemeente.sdk.exchange.fsc.ContractDocument}.
 */
package nl.plusgemeente.sdk.exchange.fsc;
