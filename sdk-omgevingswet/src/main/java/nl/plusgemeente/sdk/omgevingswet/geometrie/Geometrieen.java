package nl.plusgemeente.sdk.omgevingswet.geometrie;

import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;

/**
 * The geometries behind documents and places (Geometrie opvragen v1). Thread-safe. Every method that asks throws
 * {@link nl.plusgemeente.sdk.core.error.SdkException}.
 */
public interface Geometrieen {

    /**
     * A geometry in RD New, in metres (Geometrie v1, {@code GET geometrieen/{geometrieIdentificatie}}).
     *
     * @param geometrieIdentificatie the key, for example of a {@code Locatie}; mostly a UUID, but not always
     * @return the geometry
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     * @throws IllegalArgumentException when the key is blank
     */
    default Geometry get(String geometrieIdentificatie) {
        return get(geometrieIdentificatie, Crs.RD_NEW);
    }

    /**
     * A geometry (Geometrie v1, {@code GET geometrieen/{geometrieIdentificatie}}).
     *
     * @param geometrieIdentificatie the key, for example of a {@code Locatie}; mostly a UUID, but not always
     * @param crs the system for its coordinates: {@link Crs#RD_NEW}, {@link Crs#ETRS89} or {@link Crs#ETRF2000}
     * @return the geometry; in degrees x is the longitude
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     * @throws IllegalArgumentException when the key is blank
     */
    Geometry get(String geometrieIdentificatie, Crs crs);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Geometrieen with(Caller caller) {
        return new GeometrieenClient(caller);
    }
}
