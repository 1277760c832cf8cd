package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.identity.Gemeentecode;
import nl.plusgemeente.sdk.omgevingswet.dso.Bestuurslaag;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;

/** What drafts to look for: everything is optional, and all that is asked must hold. Not thread-safe. */
public final class OntwerpregelingQuery {
    private final OntwerpregelingListQuery list = new OntwerpregelingListQuery();
    private final ZoekBody body = new ZoekBody();

    OntwerpregelingQuery() {}

    /**
     * Drafts that hold at a point.
     *
     * @param point the point
     * @return this query
     */
    public OntwerpregelingQuery at(RdPoint point) {
        return in(point.geometry());
    }

    /**
     * Drafts that hold somewhere in an area, or along a line.
     *
     * @param area in RD New (metres); polygons closed, at most 99 square kilometres
     * @return this query
     * @throws IllegalArgumentException when it cannot be searched in
     */
    public OntwerpregelingQuery in(Geometry area) {
        body.in(area);
        return this;
    }

    /**
     * Drafts of an authority; asked more than once, of any of them.
     *
     * @param code its code with letters, for example {@code gm0995}, {@code pv26}, {@code ws0155}, {@code mnre1034}
     * @return this query
     * @throws IllegalArgumentException when the code lacks its letters: the API would find nothing
     */
    public OntwerpregelingQuery bevoegdGezag(String code) {
        body.bevoegdGezag(code);
        return this;
    }

    /**
     * Drafts of a municipality; asked more than once, of any of them.
     *
     * @param code the municipality
     * @return this query
     */
    public OntwerpregelingQuery bevoegdGezag(Gemeentecode code) {
        return bevoegdGezag(code.gmCode());
    }

    /**
     * Drafts of a layer of government; asked more than once, of any of them.
     *
     * @param laag the layer
     * @return this query
     */
    public OntwerpregelingQuery typeBevoegdGezag(Bestuurslaag laag) {
        body.typeBevoegdGezag(laag);
        return this;
    }

    /**
     * Drafts of a kind of regeling; asked more than once, of any of them.
     *
     * @param type the kind
     * @return this query
     */
    public OntwerpregelingQuery type(RegelingType type) {
        body.typeRegeling(type);
        return this;
    }

    /**
     * Drafts as they were known.
     *
     * @param moment when; without {@code geldigOp} and {@code inWerkingOp}, as a draft holds on no day
     * @return this query
     * @throws IllegalArgumentException when a day is set
     */
    public OntwerpregelingQuery op(Tijdreis moment) {
        list.op(moment);
        return this;
    }

    /**
     * With where they are to hold, and where what they change holds: {@link
     * Ontwerpregeling#ontwerpRegelingsgebied()} and {@link Ontwerpregeling#vastgesteldRegelingsgebied()}.
     *
     * @return this query
     */
    public OntwerpregelingQuery metGebieden() {
        list.metGebieden();
        return this;
    }

    /**
     * By their primary places only, without those that other objects refer to ({@code locatieSelectie=primair}).
     *
     * @return this query
     */
    public OntwerpregelingQuery primaireLocaties() {
        list.primaireLocaties();
        return this;
    }

    /**
     * In which order ({@code _sort}).
     *
     * @param order for example {@link OntwerpregelingSort#REGISTRATIETIJDSTIP_DESCENDING}
     * @return this query
     */
    public OntwerpregelingQuery sort(OntwerpregelingSort order) {
        list.sort(order);
        return this;
    }

    /**
     * How many drafts to fetch at a time.
     *
     * @param size 1 to 200; 100 when not set
     * @return this query
     * @throws IllegalArgumentException when the size is out of range
     */
    public OntwerpregelingQuery pageSize(int size) {
        list.pageSize(size);
        return this;
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        return list.in(body.in(call));
    }
}
