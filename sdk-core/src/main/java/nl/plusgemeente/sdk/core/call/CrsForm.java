package nl.plusgemeente.sdk.core.call;

/**
 * How an API wants to be told the coordinate reference system.
 *
 * @param place in a header or in the query
 * @param name the header's or parameter's name
 * @param notation how the system is written
 */
public record CrsForm(Place place, String name, Notation notation) {

    /** Where the system is named. */
    public enum Place {
        /** In a header. */
        HEADER,
        /** In the query. */
        QUERY
    }

    /** How a system is written; the APIs refuse each other's. */
    public enum Notation {
        /** {@code http://www.opengis.net/def/crs/EPSG/0/28992}. */
        URI("http://www.opengis.net/def/crs/EPSG/0/"),
        /** {@code EPSG:28992}. */
        CODE("EPSG:"),
        /** {@code epsg:28992}. */
        LOWER_CODE("epsg:");

        private final String prefix;

        Notation(String prefix) {
            this.prefix = prefix;
        }
    }

    /**
     * A system in this API's notation.
     *
     * @param epsg the EPSG code, for example 28992 for RD New
     * @return the value to send
     */
    public String text(int epsg) {
        return notation.prefix + epsg;
    }
}
