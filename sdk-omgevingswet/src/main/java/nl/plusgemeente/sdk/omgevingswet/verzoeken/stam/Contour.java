package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Polygon;

/**
 * An area on the map.
 *
 * @param polygoon the area; in degrees x is the longitude
 * @param crs the system of its coordinates: RD New in metres or ETRS89 in degrees, as their size tells
 */
public record Contour(Polygon polygoon, Crs crs) {}
