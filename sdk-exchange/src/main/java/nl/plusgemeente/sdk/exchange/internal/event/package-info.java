/** Small parts of the forms of events: text in headers and JSON. Start reading at {@link nl.plusgemeente.sdk.exchange.internal.event.HeaderText}. */
package nl.plusgemeente.sdk.exchange.internal.event;
