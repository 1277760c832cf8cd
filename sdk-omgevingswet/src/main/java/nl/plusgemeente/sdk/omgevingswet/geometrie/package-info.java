/**
 * Omgevingsdocumenten geometrie opvragen v1. Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.geometrie.Geometrieen}.
 */
package nl.plusgemeente.sdk.omgevingswet.geometrie;
