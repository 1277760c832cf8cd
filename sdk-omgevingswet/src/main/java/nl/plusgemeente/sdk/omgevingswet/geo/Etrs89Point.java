package nl.plusgemeente.sdk.omgevingswet.geo;

/**
 * A point in the Netherlands in ETRS89 (EPSG:4258), in degrees.
 *
 * @param latitude degrees north: 50.5 to 53.8
 * @param longitude degrees east: 3.0 to 7.4
 */
public record Etrs89Point(double latitude, double longitude) {
    private static final double MIN_LATITUDE = 50.5;
    private static final double MAX_LATITUDE = 53.8;
    private static final double MIN_LONGITUDE = 3.0;
    private static final double MAX_LONGITUDE = 7.4;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when this is no place in the Netherlands
     */
    public Etrs89Point {
        if (!covers(latitude, longitude)) {
            throw new IllegalArgumentException(fault(latitude, longitude));
        }
    }

    /**
     * The point with these coordinates.
     *
     * @param latitude degrees north, for example 52.0907
     * @param longitude degrees east, for example 5.1214
     * @return a point
     * @throws IllegalArgumentException when this is no place in the Netherlands; the message tells what it looks like
     */
    public static Etrs89Point of(double latitude, double longitude) {
        return new Etrs89Point(latitude, longitude);
    }

    /**
     * The point as a geometry: longitude first, as GeoJSON has it.
     *
     * @return a GeoJSON point
     */
    public Point geometry() {
        return new Point(new Position(longitude, latitude));
    }

    private static boolean covers(double latitude, double longitude) {
        return latitude >= MIN_LATITUDE
                && latitude <= MAX_LATITUDE
                && longitude >= MIN_LONGITUDE
                && longitude <= MAX_LONGITUDE;
    }

    private static String fault(double latitude, double longitude) {
        String looks;
        boolean swapped = covers(/* latitude= */ longitude, /* longitude= */ latitude);
        if (swapped) {
            looks = "These look swapped: latitude comes first.";
        } else if (RdRange.covers(latitude, longitude)) {
            looks = "These look like metres in RD: use RdPoint.";
        } else {
            looks = "These lie outside it.";
        }
        return "The Netherlands lie between 50.5 and 53.8 degrees north and 3.0 and 7.4 degrees east. " + looks;
    }
}
