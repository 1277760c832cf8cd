/**
 * The transaction log of FSC Logging 1.1.0: which call went where, written before it went. Start reading at
 * {@link nl.plusgemeente.sdk.exchange.fsc.log.TransactionLog}.
 */
package nl.plusgemeente.sdk.exchange.fsc.log;
