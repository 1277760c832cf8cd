package nl.plusgemeente.sdk.omgevingswet.geo;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A line.
 *
 * @param line its points, two or more
 */
public record LineString(List<Position> line) implements Geometry {

    /** Copies the coordinates. */
    public LineString {
        line = List.copyOf(line);
    }

    @Override
    public Stream<Position> positions() {
        return line.stream();
    }

    @Override
    public LineString map(UnaryOperator<Position> change) {
        return new LineString(line.stream().map(change).toList());
    }

    /** The type only: where somebody is does not belong in a log. */
    @Override
    public String toString() {
        return type() + "[" + positions().count() + " positions]";
    }
}
