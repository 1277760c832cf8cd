package nl.plusgemeente.sdk.mock.internal.geo;

/**
 * A position in RD.
 *
 * @param x metres to the east
 * @param y metres to the north
 */
public record RdPosition(double x, double y) {

    /** Twice the signed area of the triangle from here to {@code to} to {@code point}: positive when it lies left. */
    double side(RdPosition to, RdPosition point) {
        return (to.x - x) * (point.y - y) - (to.y - y) * (point.x - x);
    }
}
