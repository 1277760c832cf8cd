package nl.plusgemeente.sdk.mock.internal.geo;

import java.util.List;

/**
 * A geometry: points, or polygons.
 *
 * @param points the points; empty for a surface
 * @param surfaces the polygons; empty for points
 */
public record Shape(List<RdPosition> points, List<Surface> surfaces) {

    public Shape {
        points = List.copyOf(points);
        surfaces = List.copyOf(surfaces);
    }

    public boolean contains(RdPosition point) {
        return points.contains(point) || surfaces.stream().anyMatch(surface -> surface.contains(point));
    }

    /** Whether two geometries have at least a point in common. */
    public boolean intersects(Shape other) {
        return points.stream().anyMatch(other::contains)
                || other.points.stream().anyMatch(this::contains)
                || surfaces.stream().anyMatch(mine -> other.surfaces.stream().anyMatch(mine::intersects));
    }

    /** The area in square metres. */
    public double area() {
        return surfaces.stream().mapToDouble(Surface::area).sum();
    }
}
