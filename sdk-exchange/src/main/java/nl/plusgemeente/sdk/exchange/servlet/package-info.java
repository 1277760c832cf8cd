/**
 * Protected messages, events and the Inway of FSC in a servlet container. Start reading at
 * {@link nl.plusgemeente.sdk.exchange.servlet.ExchangeFilter}.
 */
package nl.plusgemeente.sdk.exchange.servlet;
