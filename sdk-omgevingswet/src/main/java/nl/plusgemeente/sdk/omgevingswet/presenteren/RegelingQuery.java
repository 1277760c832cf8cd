package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.identity.Gemeentecode;
import nl.plusgemeente.sdk.omgevingswet.dso.Bestuurslaag;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.internal.geo.SearchArea;
import org.jspecify.annotations.Nullable;

/** What regelingen to look for: everything is optional, and all that is asked must hold. Not thread-safe. */
public final class RegelingQuery {
    private final RegelingListQuery list = new RegelingListQuery();
    private final List<String> gezagen = new ArrayList<>();
    private final List<Bestuurslaag> lagen = new ArrayList<>();
    private final Set<RegelingType> types = new HashSet<>();
    private @Nullable Geometry geometry;

    RegelingQuery() {}

    /**
     * Regelingen that hold at a point.
     *
     * @param point the point
     * @return this query
     */
    public RegelingQuery at(RdPoint point) {
        return in(point.geometry());
    }

    /**
     * Regelingen that hold somewhere in an area, or along a line.
     *
     * @param area in RD New (metres); polygons closed, at most 99 square kilometres
     * @return this query
     * @throws IllegalArgumentException when it cannot be searched in
     */
    public RegelingQuery in(Geometry area) {
        geometry = SearchArea.checked(area);
        return this;
    }

    /**
     * Regelingen of an authority; asked more than once, of any of them.
     *
     * @param code its code with letters, for example {@code gm0995}, {@code pv26}, {@code ws0155}, {@code mnre1034}
     * @return this query
     * @throws IllegalArgumentException when the code lacks its letters: the API would find nothing
     */
    public RegelingQuery bevoegdGezag(String code) {
        if (!code.matches("[a-z]{2,8}[0-9]{1,8}")) {
            throw new IllegalArgumentException(
                    "the code of a bevoegd gezag has small letters and digits, like gm0995 of a municipality");
        }
        gezagen.add(code);
        return this;
    }

    /**
     * Regelingen of a municipality; asked more than once, of any of them.
     *
     * @param code the municipality
     * @return this query
     */
    public RegelingQuery bevoegdGezag(Gemeentecode code) {
        return bevoegdGezag(code.gmCode());
    }

    /**
     * Regelingen of a layer of government; asked more than once, of any of them.
     *
     * @param laag the layer
     * @return this query
     */
    public RegelingQuery typeBevoegdGezag(Bestuurslaag laag) {
        lagen.add(laag);
        return this;
    }

    /**
     * Regelingen of a kind; asked more than once, of any of them. The API is not known to narrow this down: it is
     * done here, so that a page may have fewer items than were asked for, and its totals are left out.
     *
     * @param type the kind
     * @return this query
     */
    public RegelingQuery type(RegelingType type) {
        types.add(type);
        return this;
    }

    /**
     * Regelingen as they were or will be.
     *
     * @param moment when
     * @return this query
     */
    public RegelingQuery op(Tijdreis moment) {
        list.op(moment);
        return this;
    }

    /**
     * With where they hold: {@link Regeling#regelingsgebied()} and {@link Regeling#pons()}.
     *
     * @return this query
     */
    public RegelingQuery metGebieden() {
        list.metGebieden();
        return this;
    }

    /**
     * How many regelingen to fetch at a time.
     *
     * @param size 1 to 200; 100 when not set
     * @return this query
     * @throws IllegalArgumentException when the size is out of range
     */
    public RegelingQuery pageSize(int size) {
        list.pageSize(size);
        return this;
    }

    Set<RegelingType> types() {
        return Set.copyOf(types);
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        Map<String, Object> content = new LinkedHashMap<>();
        if (!lagen.isEmpty()) {
            content.put("typeBevoegdGezag", List.copyOf(lagen));
        }
        if (!gezagen.isEmpty()) {
            content.put("bevoegdGezag", List.copyOf(gezagen));
        }
        if (geometry != null) {
            DsoApis.PRESENTEREN.geometry().orElseThrow().put(content, geometry.toGeoJson());
        }
        return list.in(call.crs(Crs.RD_NEW.epsg()).idempotent().body(content));
    }
}
