/**
 * The Outway of FSC in the application: calls to services of other peers, over any client of the SDK. Start reading at
 * {@link nl.plusgemeente.sdk.exchange.fsc.outway.FscOutway}.
 */
package nl.plusgemeente.sdk.exchange.fsc.outway;
