package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import org.jspecify.annotations.Nullable;

/** Of which drafts to ask what they are about. Not thread-safe. */
public final class OntwerpOnderwerpQuery {
    private Tijdreis tijdreis = Tijdreis.NU;
    private @Nullable String termijn;
    private @Nullable String besluit;

    OntwerpOnderwerpQuery() {}

    /**
     * Drafts as they were known.
     *
     * @param moment when; without {@code geldigOp} and {@code inWerkingOp}, as a draft holds on no day
     * @return this query
     * @throws IllegalArgumentException when a day is set
     */
    public OntwerpOnderwerpQuery op(Tijdreis moment) {
        tijdreis = Given.forDrafts(moment);
        return this;
    }

    /**
     * Drafts by the days on which people can look into them ({@code inzagetermijn}).
     *
     * @param value as the API takes it; no public source tells its form
     * @return this query
     */
    public OntwerpOnderwerpQuery inzagetermijn(String value) {
        termijn = value;
        return this;
    }

    /**
     * Drafts by the kind of decision ({@code besluitType}).
     *
     * @param value as the API takes it; no public source lists what there is
     * @return this query
     */
    public OntwerpOnderwerpQuery besluitType(String value) {
        besluit = value;
        return this;
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        if (termijn != null) {
            call.query("inzagetermijn", termijn);
        }
        if (besluit != null) {
            call.query("besluitType", besluit);
        }
        return tijdreis.in(call);
    }
}
