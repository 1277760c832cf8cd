package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A map that the text shows (Presenteren v8, {@code kaarten}).
 *
 * @param identificatie its identification, which references name
 * @param naam its name on one line; empty when the API gave none
 * @param nummer its number
 * @param kaartlagen its layers
 */
public record Kaart(String identificatie, String naam, Optional<String> nummer, List<Kaartlaag> kaartlagen) {

    /** Makes what is absent empty. */
    public Kaart {
        identificatie = Texts.required(identificatie, "identificatie");
        naam = Texts.collapsed(naam);
        kaartlagen = Lists.copy(kaartlagen);
    }
}
