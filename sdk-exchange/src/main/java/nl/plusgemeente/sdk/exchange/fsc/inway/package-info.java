/**
 * The checks of an Inway within the application that offers a service (FSC Core 2.0.0 §4.7). Start reading at
 * {@link nl.plusgemeente.sdk.exchange.fsc.inway.FscInway}.
 */
package nl.plusgemeente.sdk.exchange.fsc.inway;
