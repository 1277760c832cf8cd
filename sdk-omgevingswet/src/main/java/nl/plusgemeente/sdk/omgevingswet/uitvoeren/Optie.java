package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.OptionalLong;
import nl.plusgemeente.sdk.omgevingswet.internal.tekst.HtmlText;

/**
 * One option of a question (Uitvoeren v3, {@code opties}).
 *
 * @param waarde the option as the API gave it ({@code optieTekst}), entities and all: what is sent when it is chosen
 * @param volgorde where it stands among the options
 * @param geenVanBovenstaande whether it says that none of the others fits
 */
public record Optie(String waarde, OptionalLong volgorde, boolean geenVanBovenstaande) {

    /**
     * The option as people read it.
     *
     * @return without markup
     */
    public String tekst() {
        return HtmlText.plain(waarde);
    }
}
