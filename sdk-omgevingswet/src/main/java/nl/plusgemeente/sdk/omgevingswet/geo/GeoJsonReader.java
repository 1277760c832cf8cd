package nl.plusgemeente.sdk.omgevingswet.geo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.jspecify.annotations.Nullable;

/** GeoJSON in: the shape of {@code coordinates} hangs on the type, so that no record can be bound to it. */
final class GeoJsonReader {
    private static final int MAX_DEPTH = 10;

    private GeoJsonReader() {}

    static Geometry read(Map<?, ?> json) {
        return json.get("geometrie") instanceof Map<?, ?> wrapped ? geometry(wrapped, 0) : geometry(json, 0);
    }

    private static Geometry geometry(Map<?, ?> json, int depth) {
        if (depth > MAX_DEPTH) {
            throw refused("collections nested deeper than " + MAX_DEPTH + " levels");
        }
        Object coordinates = json.get("coordinates");
        return switch (json.get("type") instanceof String type ? type : "") {
            case "Point" -> new Point(position(coordinates));
            case "LineString" -> new LineString(line(coordinates));
            case "Polygon" -> polygon(coordinates);
            case "MultiPoint" -> new MultiPoint(line(coordinates));
            case "MultiLineString" -> new MultiLineString(list(coordinates, GeoJsonReader::line));
            case "MultiPolygon" -> new MultiPolygon(list(coordinates, GeoJsonReader::polygon));
            case "GeometryCollection" ->
                new GeometryCollection(list(json.get("geometries"), item -> member(item, depth + 1)));
            default -> throw refused("no type that GeoJSON knows");
        };
    }

    private static Geometry member(@Nullable Object item, int depth) {
        if (item instanceof Map<?, ?> json) {
            return geometry(json, depth);
        }
        throw refused("something else than a geometry in a collection");
    }

    private static Polygon polygon(@Nullable Object rings) {
        return new Polygon(list(rings, GeoJsonReader::line));
    }

    private static List<Position> line(@Nullable Object positions) {
        return list(positions, GeoJsonReader::position);
    }

    private static Position position(@Nullable Object pair) {
        if (pair instanceof List<?> numbers
                && numbers.size() >= 2
                && numbers.get(0) instanceof Number x
                && numbers.get(1) instanceof Number y
                && Double.isFinite(x.doubleValue())
                && Double.isFinite(y.doubleValue())) {
            return new Position(x.doubleValue(), y.doubleValue());
        }
        throw refused("a position that is not two numbers");
    }

    private static <T> List<T> list(@Nullable Object items, Function<@Nullable Object, T> reading) {
        if (items instanceof List<?> list) {
            return list.stream().<T>map(reading).toList();
        }
        throw refused("coordinates of another shape than its type asks for");
    }

    private static JsonException refused(String what) {
        return new JsonException("The geometry has " + what);
    }
}
