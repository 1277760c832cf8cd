package nl.plusgemeente.sdk.omgevingswet.geo;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A point.
 *
 * @param position where it is
 */
public record Point(Position position) implements Geometry {

    @Override
    public Stream<Position> positions() {
        return Stream.of(position);
    }

    @Override
    public Point map(UnaryOperator<Position> change) {
        return new Point(change.apply(position));
    }

    /** The type only: where somebody is does not belong in a log. */
    @Override
    public String toString() {
        return type();
    }
}
