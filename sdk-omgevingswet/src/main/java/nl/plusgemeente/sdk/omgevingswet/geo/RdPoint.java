package nl.plusgemeente.sdk.omgevingswet.geo;

/**
 * A point in the Netherlands in RD New (EPSG:28992), in metres, to the millimetre.
 *
 * @param x metres to the east: -7,000 to 300,000, on land about 13,600 to 278,000
 * @param y metres to the north: 289,000 to 629,000
 */
public record RdPoint(double x, double y) {

    /**
     * Checks the range and rounds to three decimals: the APIs refuse more.
     *
     * @throws IllegalArgumentException when this is no place in the Netherlands
     */
    public RdPoint {
        if (!RdRange.covers(x, y)) {
            throw new IllegalArgumentException(RdRange.fault(x, y));
        }
        x = RdRange.millimetres(x);
        y = RdRange.millimetres(y);
    }

    /**
     * The point with these coordinates.
     *
     * @param x metres to the east, for example 136,925
     * @param y metres to the north, for example 455,830
     * @return a point
     * @throws IllegalArgumentException when this is no place in the Netherlands; the message tells what it looks like
     */
    public static RdPoint of(double x, double y) {
        return new RdPoint(x, y);
    }

    /**
     * The point as a geometry in RD.
     *
     * @return a GeoJSON point
     */
    public Point geometry() {
        return new Point(new Position(x, y));
    }
}
