package nl.plusgemeente.sdk.omgevingswet.toepasbaar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.internal.geo.SearchArea;

/** Which places to find: everything but where is optional. Not thread-safe. */
public final class LocatieQuery {
    private final Map<String, Object> body = new LinkedHashMap<>();
    private Tijdreis tijdreis = Tijdreis.NU;
    private boolean volledig;

    LocatieQuery() {}

    /**
     * Places that have a point.
     *
     * @param point the point
     * @return this query
     */
    public LocatieQuery at(RdPoint point) {
        return intersects(point.geometry());
    }

    /**
     * Places that have something of an area.
     *
     * @param gebied in RD New (metres); polygons closed, at most 99 square kilometres
     * @return this query
     * @throws IllegalArgumentException when it cannot be searched in
     */
    public LocatieQuery intersects(Geometry gebied) {
        return geo(gebied, "intersects");
    }

    /**
     * Places that lie within an area.
     *
     * @param gebied in RD New (metres); polygons closed, at most 99 square kilometres
     * @return this query
     * @throws IllegalArgumentException when it cannot be searched in
     */
    public LocatieQuery within(Geometry gebied) {
        return geo(gebied, "within");
    }

    /**
     * These places only.
     *
     * @param identificaties one or more, for example {@code nl.imow-gm0995.gebied.…}
     * @return this query
     * @throws IllegalArgumentException when there are none
     */
    public LocatieQuery locatieIdentificaties(List<String> identificaties) {
        if (identificaties.isEmpty()) {
            throw new IllegalArgumentException("a search by identifications needs one, or more");
        }
        body.put("locatieIdentificaties", List.copyOf(identificaties));
        return this;
    }

    /**
     * Places as they were or will be.
     *
     * @param moment when
     * @return this query
     */
    public LocatieQuery op(Tijdreis moment) {
        tijdreis = moment;
        return this;
    }

    /**
     * As the whole set of map tiles has them ({@code synchroniseerMetTileset=volledig}).
     *
     * @return this query
     */
    public LocatieQuery synchroniseerMetTilesetVolledig() {
        volledig = true;
        return this;
    }

    private LocatieQuery geo(Geometry gebied, String operator) {
        Map<String, Object> geo = new LinkedHashMap<>();
        geo.put("geometrie", SearchArea.checked(gebied).toGeoJson());
        geo.put("spatialOperator", operator);
        body.put("geo", geo);
        return this;
    }

    <T> OperationBuilder<T> withPlace(OperationBuilder<T> call) {
        if (!body.containsKey("geo")) {
            throw new IllegalArgumentException("this search needs a place: at, intersects or within");
        }
        return in(call);
    }

    <T> OperationBuilder<T> withPlaceOrIdentificaties(OperationBuilder<T> call) {
        if (body.size() != 1) {
            throw new IllegalArgumentException("this search needs a place or identifications, and never both");
        }
        return in(call);
    }

    private <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        if (volledig) {
            call.query("synchroniseerMetTileset", "volledig");
        }
        return tijdreis.in(call.crs(Crs.RD_NEW.epsg()).idempotent().body(new LinkedHashMap<>(body)));
    }
}
