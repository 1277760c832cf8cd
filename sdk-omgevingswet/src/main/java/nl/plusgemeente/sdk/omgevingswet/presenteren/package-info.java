/**
 * Omgevingsdocumenten presenteren v8: regelingen and their text. Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.presenteren.Regelingen}.
 */
package nl.plusgemeente.sdk.omgevingswet.presenteren;
