/**
 * Events by the NL GOV profile for CloudEvents 1.1: what they are, how they travel over HTTP, and who sends and receives
 * them. Start reading at {@link nl.plusgemeente.sdk.exchange.event.CloudEvent}.
 */
package nl.plusgemeente.sdk.exchange.event;
