package nl.plusgemeente.sdk.omgevingswet.geo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** GeoJSON out. */
final class GeoJsonWriter {
    private GeoJsonWriter() {}

    static Map<String, Object> write(Geometry geometry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", geometry.type());
        if (geometry instanceof GeometryCollection collection) {
            json.put(
                    "geometries",
                    collection.geometries().stream().map(GeoJsonWriter::write).toList());
        } else {
            json.put("coordinates", coordinates(geometry));
        }
        return json;
    }

    private static List<?> coordinates(Geometry geometry) {
        if (geometry instanceof Point point) {
            return position(point.position());
        }
        if (geometry instanceof LineString line) {
            return line(line.line());
        }
        if (geometry instanceof MultiPoint points) {
            return line(points.points());
        }
        if (geometry instanceof Polygon polygon) {
            return lines(polygon.rings());
        }
        if (geometry instanceof MultiLineString lines) {
            return lines(lines.lines());
        }
        return ((MultiPolygon) geometry)
                .polygons().stream().map(polygon -> lines(polygon.rings())).toList();
    }

    private static List<?> lines(List<List<Position>> lines) {
        return lines.stream().map(GeoJsonWriter::line).toList();
    }

    private static List<?> line(List<Position> positions) {
        return positions.stream().map(GeoJsonWriter::position).toList();
    }

    private static List<BigDecimal> position(Position position) {
        return List.of(number(position.x()), number(position.y()));
    }

    private static BigDecimal number(double coordinate) {
        BigDecimal shortest = BigDecimal.valueOf(coordinate).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
