package nl.plusgemeente.sdk.omgevingswet.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An area, perhaps with holes.
 *
 * @param rings the outer ring, then the holes; the last position of each is its first
 */
public record Polygon(List<List<Position>> rings) implements Geometry {

    /** Copies the coordinates. */
    public Polygon {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /**
     * An area without holes.
     *
     * @param ring the outer ring; it is closed when its last position is not its first
     * @return a polygon
     * @throws IllegalArgumentException when the ring is empty
     */
    public static Polygon of(List<Position> ring) {
        if (ring.isEmpty()) {
            throw new IllegalArgumentException("a ring has positions");
        }
        boolean closed = ring.get(0).equals(ring.get(ring.size() - 1));
        List<Position> whole = new ArrayList<>(ring);
        if (!closed) {
            whole.add(ring.get(0));
        }
        return new Polygon(List.of(whole));
    }

    @Override
    public Stream<Position> positions() {
        return rings.stream().flatMap(List::stream);
    }

    @Override
    public Polygon map(UnaryOperator<Position> change) {
        return new Polygon(
                rings.stream().map(ring -> ring.stream().map(change).toList()).toList());
    }

    /** The type only: where somebody is does not belong in a log. */
    @Override
    public String toString() {
        return type() + "[" + positions().count() + " positions]";
    }
}
