package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;

/** How to ask for a text. Not thread-safe. */
public final class TekstQuery {
    private Tijdreis tijdreis = Tijdreis.NU;
    private boolean transformed;
    private boolean conditie;

    TekstQuery() {}

    /**
     * The text as it was or will be.
     *
     * @param moment when; of drafts and besluitversies without {@code geldigOp} and {@code inWerkingOp}
     * @return this query
     */
    public TekstQuery op(Tijdreis moment) {
        tijdreis = moment;
        return this;
    }

    /**
     * With references in the text rewritten by the API, so that they can be shown as links ({@code
     * _transformXml=inhoud}).
     *
     * @return this query
     */
    public TekstQuery transformXml() {
        transformed = true;
        return this;
    }

    /**
     * With the article that tells under which condition the text holds ({@code _conditieArtikel}); of besluitversies
     * only.
     *
     * @return this query
     */
    public TekstQuery conditieArtikel() {
        conditie = true;
        return this;
    }

    <T> OperationBuilder<T> in(TekstPad pad, OperationBuilder<T> call) {
        if (conditie) {
            if (!pad.equals(TekstPad.BESLUITVERSIE)) {
                throw new IllegalArgumentException("the API knows _conditieArtikel of besluitversies only");
            }
            call.query("_conditieArtikel", "true");
        }
        if (transformed) {
            if (pad.equals(TekstPad.BESLUITVERSIE)) {
                throw new IllegalArgumentException("the API does not know _transformXml of besluitversies");
            }
            call.query("_transformXml", "inhoud");
        }
        return pad.moment(tijdreis).in(call);
    }
}
