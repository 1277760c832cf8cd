package nl.plusgemeente.sdk.mock.internal.http;

import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.geo.GeoJson;
import nl.plusgemeente.sdk.mock.internal.geo.GeoJsonException;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;

/** The geometry in the body of a search: valid, and not larger than the DSO searches in. */
public final class SearchGeometry {

    private static final double MAX_AREA = 99e6;

    private SearchGeometry() {}

    /** The member {@code geometrie}, if there is one. */
    public static Optional<Shape> of(JsonBody body) {
        return of(body, "geometrie");
    }

    /** A member with a geometry, if there is one. */
    public static Optional<Shape> of(JsonBody body, String name) {
        return body.object(name).map(geometry -> {
            try {
                Shape shape = GeoJson.read(geometry);
                if (shape.area() > MAX_AREA) {
                    throw new GeoJsonException("De geometrie is groter dan 99 km².");
                }
                return shape;
            } catch (GeoJsonException e) {
                throw Problem.badRequest(String.valueOf(e.getMessage()), name);
            }
        });
    }

    /** The member {@code geometrie}, which must be there. */
    public static Shape required(JsonBody body) {
        return of(body).orElseThrow(() -> Problem.badRequest("Het veld geometrie ontbreekt.", "geometrie"));
    }
}
