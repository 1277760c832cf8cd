package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A piece of a text without rules (Presenteren v8, {@code divisieteksten}).
 *
 * @param identificatie its identification, which references name
 * @param wId the component of the text; empty when the API gave none
 */
public record Divisietekst(String identificatie, String wId) {

    /** Makes what is absent empty. */
    public Divisietekst {
        identificatie = Texts.required(identificatie, "identificatie");
        wId = Texts.orEmpty(wId);
    }
}
