package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;

/** When to list drafts, in which order, and what comes along. Not thread-safe. */
public final class OntwerpregelingListQuery {
    private final ListParameters parameters = new ListParameters();

    OntwerpregelingListQuery() {}

    /**
     * Drafts as they were known.
     *
     * @param moment when; without {@code geldigOp} and {@code inWerkingOp}, as a draft holds on no day
     * @return this query
     * @throws IllegalArgumentException when a day is set
     */
    public OntwerpregelingListQuery op(Tijdreis moment) {
        parameters.op(Given.forDrafts(moment));
        return this;
    }

    /**
     * With where they are to hold, and where what they change holds: {@link Ontwerpregeling#ontwerpRegelingsgebied()}
     * and {@link Ontwerpregeling#vastgesteldRegelingsgebied()}.
     *
     * @return this query
     */
    public OntwerpregelingListQuery metGebieden() {
        parameters.expand();
        return this;
    }

    /**
     * By their primary places only, without those that other objects refer to ({@code locatieSelectie=primair}).
     *
     * @return this query
     */
    public OntwerpregelingListQuery primaireLocaties() {
        parameters.primair();
        return this;
    }

    /**
     * In which order ({@code _sort}).
     *
     * @param order for example {@link OntwerpregelingSort#REGISTRATIETIJDSTIP_DESCENDING}
     * @return this query
     */
    public OntwerpregelingListQuery sort(OntwerpregelingSort order) {
        parameters.sort(order.waarde());
        return this;
    }

    /**
     * How many drafts to fetch at a time.
     *
     * @param size 1 to 200; 100 when not set
     * @return this query
     * @throws IllegalArgumentException when the size is out of range
     */
    public OntwerpregelingListQuery pageSize(int size) {
        parameters.pageSize(size);
        return this;
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        return parameters.in(call);
    }
}
