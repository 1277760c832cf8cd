/** The same in a servlet container. Start reading at {@link nl.plusgemeente.sdk.exchange.servlet.WebhookServlet}. */
package nl.plusgemeente.sdk.exchange.servlet;
