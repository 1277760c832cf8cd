package nl.plusgemeente.sdk.mock.internal.http;

/** The coordinate reference systems of the DSO, by the only names that it takes. */
public final class Crs {

    public static final String RD = "http://www.opengis.net/def/crs/EPSG/0/28992";
    public static final String ETRS89 = "http://www.opengis.net/def/crs/EPSG/0/4258";
    public static final String ETRF2000 = "http://www.opengis.net/def/crs/EPSG/0/9067";

    private Crs() {}
}
