package nl.plusgemeente.sdk.omgevingswet.geo;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Geometries of several types.
 *
 * @param geometries the geometries
 */
public record GeometryCollection(List<Geometry> geometries) implements Geometry {

    /** Copies the coordinates. */
    public GeometryCollection {
        geometries = List.copyOf(geometries);
    }

    @Override
    public Stream<Position> positions() {
        return geometries.stream().flatMap(Geometry::positions);
    }

    @Override
    public GeometryCollection map(UnaryOperator<Position> change) {
        return new GeometryCollection(geometries.stream()
                .<Geometry>map(geometry -> geometry.map(change))
                .toList());
    }

    /** The type only: where somebody is does not belong in a log. */
    @Override
    public String toString() {
        return type() + "[" + positions().count() + " positions]";
    }
}
