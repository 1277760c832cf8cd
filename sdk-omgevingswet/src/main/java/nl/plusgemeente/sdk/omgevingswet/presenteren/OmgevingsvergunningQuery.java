package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;

/** When to look for permits, in which order, and what comes along. Not thread-safe. */
public final class OmgevingsvergunningQuery {
    private final ListParameters parameters = new ListParameters();

    OmgevingsvergunningQuery() {}

    /**
     * Permits as they were or will be.
     *
     * @param moment when
     * @return this query
     */
    public OmgevingsvergunningQuery op(Tijdreis moment) {
        parameters.op(moment);
        return this;
    }

    /**
     * With where they hold: {@link Omgevingsvergunning#vergunningsgebied()}.
     *
     * @return this query
     */
    public OmgevingsvergunningQuery metGebieden() {
        parameters.expand();
        return this;
    }

    /**
     * In which order ({@code _sort}).
     *
     * @param order as the API writes it; no public source lists what there is
     * @return this query
     */
    public OmgevingsvergunningQuery sort(String order) {
        parameters.sort(order);
        return this;
    }

    /**
     * How many permits to fetch at a time.
     *
     * @param size 1 to 200; 100 when not set
     * @return this query
     * @throws IllegalArgumentException when the size is out of range
     */
    public OmgevingsvergunningQuery pageSize(int size) {
        parameters.pageSize(size);
        return this;
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        return parameters.in(call);
    }
}
