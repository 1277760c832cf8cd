/**
 * Omgevingsinformatie ontsluiten v2: one search over all documents. Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten}.
 */
package nl.plusgemeente.sdk.omgevingswet.ontsluiten;
