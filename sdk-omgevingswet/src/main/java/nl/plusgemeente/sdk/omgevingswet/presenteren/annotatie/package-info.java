/**
 * What is annotated on the text of a regeling: rules, activities, areas, norms and where they hold (Presenteren v8).
 * Start reading at {@link nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties}.
 */
package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;
