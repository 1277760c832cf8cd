package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;

/** When to list regelingen, and what comes along. Not thread-safe. */
public final class RegelingListQuery {
    private final ListParameters parameters = new ListParameters();

    RegelingListQuery() {}

    /**
     * Regelingen as they were or will be.
     *
     * @param moment when
     * @return this query
     */
    public RegelingListQuery op(Tijdreis moment) {
        parameters.op(moment);
        return this;
    }

    /**
     * With where they hold: {@link Regeling#regelingsgebied()} and {@link Regeling#pons()}.
     *
     * @return this query
     */
    public RegelingListQuery metGebieden() {
        parameters.expand();
        return this;
    }

    /**
     * By their primary places only, without those that other objects refer to ({@code locatieSelectie=primair}).
     *
     * @return this query
     */
    public RegelingListQuery primaireLocaties() {
        parameters.primair();
        return this;
    }

    /**
     * In which order ({@code _sort}).
     *
     * @param order as the API writes it; no public source lists what there is for regelingen
     * @return this query
     */
    public RegelingListQuery sort(String order) {
        parameters.sort(order);
        return this;
    }

    /**
     * How many regelingen to fetch at a time.
     *
     * @param size 1 to 200; 100 when not set
     * @return this query
     * @throws IllegalArgumentException when the size is out of range
     */
    public RegelingListQuery pageSize(int size) {
        parameters.pageSize(size);
        return this;
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        return parameters.in(call);
    }
}
