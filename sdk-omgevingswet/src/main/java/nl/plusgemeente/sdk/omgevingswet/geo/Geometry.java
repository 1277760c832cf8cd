package nl.plusgemeente.sdk.omgevingswet.geo;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A geometry as GeoJSON has it (RFC 7946 §3.1), but in any {@link Crs}: which one, the call tells that it came from or
 * goes to.
 */
public sealed interface Geometry
        permits Point, LineString, Polygon, MultiPoint, MultiLineString, MultiPolygon, GeometryCollection {

    /**
     * The type's name.
     *
     * @return for example {@code MultiPolygon}
     */
    default String type() {
        return getClass().getSimpleName();
    }

    /**
     * All positions, in order.
     *
     * @return empty for a geometry without any
     */
    Stream<Position> positions();

    /**
     * The same geometry with other positions: transformed, moved or rounded.
     *
     * @param change from position to position
     * @return a geometry of the same type
     */
    Geometry map(UnaryOperator<Position> change);

    /**
     * Reads a geometry.
     *
     * @param json the object as maps, lists and numbers, as JSON libraries make them; {@code {"geometrie":{…}}} around
     *     it is taken off
     * @return a geometry
     * @throws nl.plusgemeente.sdk.core.json.JsonException when it is none; the message holds no coordinates
     */
    static Geometry ofGeoJson(Map<?, ?> json) {
        return GeoJsonReader.read(json);
    }

    /**
     * The geometry as GeoJSON.
     *
     * @return maps, lists and {@link java.math.BigDecimal}s, without trailing zeros
     */
    default Map<String, Object> toGeoJson() {
        return GeoJsonWriter.write(this);
    }
}
