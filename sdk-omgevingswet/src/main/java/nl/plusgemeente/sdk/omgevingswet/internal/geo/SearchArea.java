package nl.plusgemeente.sdk.omgevingswet.internal.geo;

import java.util.List;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.GeometryCollection;
import nl.plusgemeente.sdk.omgevingswet.geo.MultiPolygon;
import nl.plusgemeente.sdk.omgevingswet.geo.Polygon;
import nl.plusgemeente.sdk.omgevingswet.geo.Position;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;

/** Checks that the DSO can search in a geometry: in RD, rings closed, no more than 99 square kilometres. */
public final class SearchArea {
    private static final double MAX_SQUARE_METRES = 99e6;
    private static final int SMALLEST_RING = 4;

    private SearchArea() {}

    /**
     * The geometry, checked and rounded to the millimetre.
     *
     * @throws IllegalArgumentException when it cannot be searched in; the message tells why, without coordinates
     */
    public static Geometry checked(Geometry geometry) {
        Geometry inRd = inRd(geometry);
        double area = area(inRd);
        if (area > MAX_SQUARE_METRES) {
            throw new IllegalArgumentException("the DSO searches in at most 99 km2, and this is "
                    + Math.round(area / 1e6) + " km2: search in parts");
        }
        return inRd;
    }

    /**
     * The geometry, of any size, rounded to the millimetre.
     *
     * @throws IllegalArgumentException when it has no positions, or not in RD
     */
    public static Geometry inRd(Geometry geometry) {
        if (geometry.positions().findAny().isEmpty()) {
            throw new IllegalArgumentException("there is nothing to search in: the geometry has no positions");
        }
        return geometry.map(SearchArea::inRd);
    }

    private static Position inRd(Position position) {
        return RdPoint.of(position.x(), position.y()).geometry().position();
    }

    private static double area(Geometry geometry) {
        if (geometry instanceof Polygon polygon) {
            return area(polygon);
        }
        if (geometry instanceof MultiPolygon areas) {
            return areas.polygons().stream().mapToDouble(SearchArea::area).sum();
        }
        if (geometry instanceof GeometryCollection collection) {
            return collection.geometries().stream()
                    .mapToDouble(SearchArea::area)
                    .sum();
        }
        return 0;
    }

    private static double area(Polygon polygon) {
        double area = 0;
        for (List<Position> ring : polygon.rings()) {
            double inside = Math.abs(inside(ring));
            area = area == 0 ? inside : area - inside;
        }
        if (area <= 0) {
            throw new IllegalArgumentException("a polygon to search in has an area: its positions are on one line, or"
                    + " its holes are as large as itself");
        }
        return area;
    }

    /** The shoelace formula, from the ring's first position: RD's own origin is far away and costs precision. */
    private static double inside(List<Position> ring) {
        if (ring.size() < SMALLEST_RING || !ring.get(0).equals(ring.get(ring.size() - 1))) {
            throw new IllegalArgumentException(
                    "a ring has four positions or more, and its last is its first; Polygon.of closes a ring");
        }
        Position origin = ring.get(0);
        double twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            Position from = ring.get(i - 1);
            Position to = ring.get(i);
            twice += (from.x() - origin.x()) * (to.y() - origin.y());
            twice -= (to.x() - origin.x()) * (from.y() - origin.y());
        }
        return twice / 2;
    }
}
