package nl.plusgemeente.sdk.mock.internal.geo;

import java.util.List;

/**
 * A polygon.
 *
 * @param outer its outline
 * @param holes what is cut out of it
 */
public record Surface(Ring outer, List<Ring> holes) {

    public Surface {
        holes = List.copyOf(holes);
    }

    public boolean contains(RdPosition point) {
        return outer.contains(point) && holes.stream().noneMatch(hole -> hole.contains(point));
    }

    /** Whether two polygons have at least a point in common. */
    public boolean intersects(Surface other) {
        return outer.crosses(other.outer)
                || contains(other.outer.positions().get(0))
                || other.contains(outer.positions().get(0));
    }

    /** The area in square metres. */
    public double area() {
        return outer.area() - holes.stream().mapToDouble(Ring::area).sum();
    }
}
