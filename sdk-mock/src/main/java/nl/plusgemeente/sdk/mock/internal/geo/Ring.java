package nl.plusgemeente.sdk.mock.internal.geo;

import java.util.List;

/**
 * A closed line: its first position is also its last.
 *
 * @param positions at least four
 */
public record Ring(List<RdPosition> positions) {

    public Ring {
        positions = List.copyOf(positions);
    }

    /** Whether a position lies inside; on the line counts as inside. */
    public boolean contains(RdPosition point) {
        boolean inside = false;
        for (int i = 1; i < positions.size(); i++) {
            RdPosition from = positions.get(i - 1);
            RdPosition to = positions.get(i);
            if (onSegment(from, to, point)) {
                return true;
            }
            if ((from.y() > point.y()) != (to.y() > point.y())) {
                double crossing = from.x() + (point.y() - from.y()) * (to.x() - from.x()) / (to.y() - from.y());
                inside ^= point.x() < crossing;
            }
        }
        return inside;
    }

    /** Whether two lines cross or touch. */
    public boolean crosses(Ring other) {
        for (int i = 1; i < positions.size(); i++) {
            for (int j = 1; j < other.positions.size(); j++) {
                if (segmentsMeet(
                        positions.get(i - 1), positions.get(i), other.positions.get(j - 1), other.positions.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The enclosed area in square metres. */
    public double area() {
        double twice = 0;
        for (int i = 1; i < positions.size(); i++) {
            RdPosition from = positions.get(i - 1);
            RdPosition to = positions.get(i);
            twice += from.x() * to.y() - to.x() * from.y();
        }
        return Math.abs(twice) / 2;
    }

    public boolean isClosed() {
        return positions.size() >= 4 && positions.get(0).equals(positions.get(positions.size() - 1));
    }

    private static boolean segmentsMeet(RdPosition a, RdPosition b, RdPosition c, RdPosition d) {
        double ac = a.side(b, c);
        double ad = a.side(b, d);
        double ca = c.side(d, a);
        double cb = c.side(d, b);
        if (ac * ad < 0 && ca * cb < 0) {
            return true;
        }
        return onSegment(a, b, c) || onSegment(a, b, d) || onSegment(c, d, a) || onSegment(c, d, b);
    }

    private static boolean onSegment(RdPosition from, RdPosition to, RdPosition point) {
        return from.side(to, point) == 0
                && point.x() >= Math.min(from.x(), to.x())
                && point.x() <= Math.max(from.x(), to.x())
                && point.y() >= Math.min(from.y(), to.y())
                && point.y() <= Math.max(from.y(), to.y());
    }
}
