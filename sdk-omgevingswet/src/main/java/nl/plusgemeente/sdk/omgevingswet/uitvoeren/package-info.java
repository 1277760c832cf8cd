/**
 * Permit checks, and what an application must have (Toepasbare regels uitvoeren services v3). Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.uitvoeren.ToepasbareRegels}.
 */
package nl.plusgemeente.sdk.omgevingswet.uitvoeren;
