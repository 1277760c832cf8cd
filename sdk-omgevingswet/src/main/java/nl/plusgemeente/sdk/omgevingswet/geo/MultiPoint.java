package nl.plusgemeente.sdk.omgevingswet.geo;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Several points.
 *
 * @param points the points
 */
public record MultiPoint(List<Position> points) implements Geometry {

    /** Copies the coordinates. */
    public MultiPoint {
        points = List.copyOf(points);
    }

    @Override
    public Stream<Position> positions() {
        return points.stream();
    }

    @Override
    public MultiPoint map(UnaryOperator<Position> change) {
        return new MultiPoint(points.stream().map(change).toList());
    }

    /** The type only: where somebody is does not belong in a log. */
    @Override
    public String toString() {
        return type() + "[" + positions().count() + " positions]";
    }
}
