package nl.plusgemeente.sdk.omgevingswet.geometrie;

import java.util.Map;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;

/**
 * @param caller makes the calls
 */
record GeometrieenClient(Caller caller) implements Geometrieen {
    private static final Answer<Geometry> GEOMETRY = Answer.of(Map.class).map(Geometry::ofGeoJson);

    @Override
    public Geometry get(String geometrieIdentificatie, Crs crs) {
        // Percent-encoded: the key of a whole territory, GM0995_20230101, is no UUID and has no slash either.
        return caller.call(Operation.get(DsoApis.GEOMETRIE, "geometrieen/{geometrieIdentificatie}", GEOMETRY)
                .path("geometrieIdentificatie", Given.text(geometrieIdentificatie, "a geometrieIdentificatie"))
                .crs(crs.epsg())
                .build());
    }
}
