package nl.plusgemeente.sdk.omgevingswet.geo;

/**
 * One pair of coordinates, in the order of GeoJSON: east first. A height is not kept.
 *
 * @param x metres east in RD, degrees of longitude in ETRS89
 * @param y metres north in RD, degrees of latitude in ETRS89
 */
public record Position(double x, double y) {

    /**
     * Refuses what is no number.
     *
     * @throws IllegalArgumentException when a coordinate is infinite or not a number
     */
    public Position {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a coordinate is a finite number");
        }
    }

    /**
     * A pair of coordinates.
     *
     * @param x metres or degrees to the east
     * @param y metres or degrees to the north
     * @return a position
     */
    public static Position of(double x, double y) {
        return new Position(x, y);
    }
}
