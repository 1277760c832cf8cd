package nl.plusgemeente.sdk.mock.internal.data;

import jakarta.json.JsonObject;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;

/**
 * One geometry.
 *
 * @param identificatie its identification in the geometry API
 * @param geoJson as it stands in the resource file, in RD
 * @param shape the same, to calculate with
 */
public record Gebied(String identificatie, JsonObject geoJson, Shape shape) {}
