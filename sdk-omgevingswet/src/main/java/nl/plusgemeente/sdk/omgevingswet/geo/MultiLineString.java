package nl.plusgemeente.sdk.omgevingswet.geo;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Several lines.
 *
 * @param lines the points of each line
 */
public record MultiLineString(List<List<Position>> lines) implements Geometry {

    /** Copies the coordinates. */
    public MultiLineString {
        lines = lines.stream().map(List::copyOf).toList();
    }

    @Override
    public Stream<Position> positions() {
        return lines.stream().flatMap(List::stream);
    }

    @Override
    public MultiLineString map(UnaryOperator<Position> change) {
        return new MultiLineString(
                lines.stream().map(line -> line.stream().map(change).toList()).toList());
    }

    /** The type only: where somebody is does not belong in a log. */
    @Override
    public String toString() {
        return type() + "[" + positions().count() + " positions]";
    }
}
