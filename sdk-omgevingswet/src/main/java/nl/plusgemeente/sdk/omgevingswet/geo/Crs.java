package nl.plusgemeente.sdk.omgevingswet.geo;

/**
 * A coordinate reference system. Each API writes it in its own way; that is the SDK's affair.
 *
 * @param epsg the code in the EPSG register, for example 28992
 */
public record Crs(int epsg) {
    /** RD New (Amersfoort): metres, x to the east and y to the north. What the DSO searches in. */
    public static final Crs RD_NEW = new Crs(28992);
    /** ETRS89: degrees, the European system. */
    public static final Crs ETRS89 = new Crs(4258);
    /** ETRF2000, the realisation of ETRS89 that the Netherlands use: degrees. */
    public static final Crs ETRF2000 = new Crs(9067);
    /** WGS 84: degrees, as in GPS. */
    public static final Crs WGS84 = new Crs(4326);

    /** Refuses what cannot be a code. */
    public Crs {
        if (epsg < 1) {
            throw new IllegalArgumentException("an EPSG code is a positive number, such as 28992 for RD New");
        }
    }

    @Override
    public String toString() {
        return "EPSG:" + epsg;
    }
}
