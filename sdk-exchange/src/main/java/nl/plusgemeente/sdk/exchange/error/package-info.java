/** What can go wrong in the exchange of messages. Start reading at {@link nl.plusgemeente.sdk.exchange.error.ExchangeErrors}. */
package nl.plusgemeente.sdk.exchange.error;
