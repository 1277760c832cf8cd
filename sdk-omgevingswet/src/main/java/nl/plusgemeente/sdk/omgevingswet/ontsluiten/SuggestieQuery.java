package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;

/** How many suggestions to ask for, and of when. Not thread-safe. */
public final class SuggestieQuery {
    private Tijdreis tijdreis = Tijdreis.NU;
    private boolean toekomstig;
    private int limit;

    SuggestieQuery() {}

    /**
     * How many at most.
     *
     * @param count from 1; what the API finds enough when not set
     * @return this query
     * @throws IllegalArgumentException when it is below 1
     */
    public SuggestieQuery limit(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a suggestion needs some text, and room for 1 or more");
        }
        limit = count;
        return this;
    }

    /**
     * Documents as they were or will be.
     *
     * @param moment when; without {@code inWerkingOp}, which this API does not know
     * @return this query
     * @throws IllegalArgumentException when {@code inWerkingOp} is set
     */
    public SuggestieQuery op(Tijdreis moment) {
        tijdreis = DocumentQuery.withoutInWerkingOp(moment);
        return this;
    }

    /**
     * Documents that will hold later, too.
     *
     * @return this query
     */
    public SuggestieQuery inclusiefToekomstigGeldig() {
        toekomstig = true;
        return this;
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        if (limit > 0) {
            call.query("limit", Integer.toString(limit));
        }
        if (toekomstig) {
            call.query("inclusiefToekomstigGeldig", "true");
        }
        return tijdreis.in(call);
    }
}
