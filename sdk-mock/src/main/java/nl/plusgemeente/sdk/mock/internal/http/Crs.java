package nl.plusgemeente.sdk.mock.internal.http;

/** The coordinate reference systems of the DSO, by the names that it takes: each API takes one form of them. */
public final class Crs {

    public static final String RD = "http://www.opengis.net/def/crs/EPSG/0/28992";
    public static final String ETRS89 = "http://www.opengis.net/def/crs/EPSG/0/4258";
    public static final String ETRF2000 = "http://www.opengis.net/def/crs/EPSG/0/9067";

    /** As the APIs of rules write it. */
    public static final String RD_CODE = "EPSG:28992";

    /** As Ruimtelijke plannen writes it. */
    public static final String RD_LOWER_CODE = "epsg:28992";

    /** As Ruimtelijke plannen writes degrees. */
    public static final String ETRS89_LOWER_CODE = "epsg:4258";

    private Crs() {}
}
