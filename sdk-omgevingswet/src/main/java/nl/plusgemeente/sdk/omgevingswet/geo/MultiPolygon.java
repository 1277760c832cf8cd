package nl.plusgemeente.sdk.omgevingswet.geo;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Several areas.
 *
 * @param polygons the areas
 */
public record MultiPolygon(List<Polygon> polygons) implements Geometry {

    /** Copies the coordinates. */
    public MultiPolygon {
        polygons = List.copyOf(polygons);
    }

    @Override
    public Stream<Position> positions() {
        return polygons.stream().flatMap(Polygon::positions);
    }

    @Override
    public MultiPolygon map(UnaryOperator<Position> change) {
        return new MultiPolygon(
                polygons.stream().map(polygon -> polygon.map(change)).toList());
    }

    /** The type only: where somebody is does not belong in a log. */
    @Override
    public String toString() {
        return type() + "[" + positions().count() + " positions]";
    }
}
