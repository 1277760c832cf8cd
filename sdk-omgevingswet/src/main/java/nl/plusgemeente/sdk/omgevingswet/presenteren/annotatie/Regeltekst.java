package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A piece of text with rules: an article or a paragraph of one (Presenteren v8, {@code Regeltekst}).
 *
 * @param identificatie its identification, which references name
 * @param wId the component of the text: {@code documentComponent(identificatie, wId)}; empty when the API gave none
 * @param geregistreerdMet when this version holds
 */
public record Regeltekst(String identificatie, String wId, Optional<Registratiegegevens> geregistreerdMet) {

    /** Makes what is absent empty. */
    public Regeltekst {
        identificatie = Texts.required(identificatie, "identificatie");
        wId = Texts.orEmpty(wId);
    }
}
