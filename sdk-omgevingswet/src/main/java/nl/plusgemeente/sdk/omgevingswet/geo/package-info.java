/**
 * Places: points in RD and ETRS89, and GeoJSON geometries. Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.geo.RdPoint}.
 */
package nl.plusgemeente.sdk.omgevingswet.geo;
