package nl.plusgemeente.sdk.mock.internal.geo;

/** A geometry that the DSO would refuse; the message says why, in the DSO's language. */
public final class GeoJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GeoJsonException(String message) {
        super(message);
    }
}
