/**
 * Calls to Managers and Directories of a group (FSC Core 2.0.0 §4.4, Logging 1.1.0). Start reading at
 * {@link nl.plusgemeente.sdk.exchange.fsc.manager.ManagerClient}.
 */
package nl.plusgemeente.sdk.exchange.fsc.manager;
