package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;

/** When to list regelingen, and what comes along. Not thread-safe. */
public final class RegelingListQuery {
    private static final int PAGE_SIZE = 100;

    private Tijdreis tijdreis = Tijdreis.NU;
    private boolean gebieden;
    private int pageSize = PAGE_SIZE;

    RegelingListQuery() {}

    /**
     * Regelingen as they were or will be.
     *
     * @param moment when
     * @return this query
     */
    public RegelingListQuery op(Tijdreis moment) {
        tijdreis = moment;
        return this;
    }

    /**
     * With where they hold: {@link Regeling#regelingsgebied()} and {@link Regeling#pons()}.
     *
     * @return this query
     */
    public RegelingListQuery metGebieden() {
        gebieden = true;
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
        pageSize = DsoApis.PRESENTEREN.paging().checkedSize(size);
        return this;
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        call.pageSize(pageSize);
        if (gebieden) {
            call.query("_expand", "true");
        }
        return tijdreis.in(call);
    }
}
