package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.HashSet;
import java.util.Set;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.identity.Gemeentecode;
import nl.plusgemeente.sdk.omgevingswet.dso.Bestuurslaag;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;

/** What regelingen to look for: everything is optional, and all that is asked must hold. Not thread-safe. */
public final class RegelingQuery {
    private final RegelingListQuery list = new RegelingListQuery();
    private final ZoekBody body = new ZoekBody();
    private final Set<RegelingType> types = new HashSet<>();

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
        body.in(area);
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
        body.bevoegdGezag(code);
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
        body.typeBevoegdGezag(laag);
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
     * By their primary places only, without those that other objects refer to ({@code locatieSelectie=primair}).
     *
     * @return this query
     */
    public RegelingQuery primaireLocaties() {
        list.primaireLocaties();
        return this;
    }

    /**
     * In which order ({@code _sort}).
     *
     * @param order as the API writes it; no public source lists what there is for regelingen
     * @return this query
     */
    public RegelingQuery sort(String order) {
        list.sort(order);
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
        return list.in(body.in(call));
    }
}
