package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;

/** When to list besluitversies, and what comes along. Not thread-safe. */
public final class BesluitversieListQuery {
    private final ListParameters parameters = new ListParameters();

    BesluitversieListQuery() {}

    /**
     * Besluitversies as they were known.
     *
     * @param moment when; without {@code geldigOp} and {@code inWerkingOp}
     * @return this query
     * @throws IllegalArgumentException when a day is set
     */
    public BesluitversieListQuery op(Tijdreis moment) {
        parameters.op(Given.forDrafts(moment));
        return this;
    }

    /**
     * With where they hold ({@code _expand}).
     *
     * @return this query
     */
    public BesluitversieListQuery metGebieden() {
        parameters.expand();
        return this;
    }

    /**
     * How many to fetch at a time.
     *
     * @param size 1 to 200; 100 when not set
     * @return this query
     * @throws IllegalArgumentException when the size is out of range
     */
    public BesluitversieListQuery pageSize(int size) {
        parameters.pageSize(size);
        return this;
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        return parameters.in(call);
    }
}
