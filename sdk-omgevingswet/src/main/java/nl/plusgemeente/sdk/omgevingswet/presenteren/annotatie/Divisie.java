package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A heading with what stands under it, in a text without rules (Presenteren v8, {@code divisies}).
 *
 * @param identificatie its identification, which references name
 * @param wId the component of the text; empty when the API gave none
 */
public record Divisie(String identificatie, String wId) {

    /** Makes what is absent empty. */
    public Divisie {
        identificatie = Texts.required(identificatie, "identificatie");
        wId = Texts.orEmpty(wId);
    }
}
