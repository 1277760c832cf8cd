package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A main line of policy (Presenteren v8, {@code hoofdlijnen}).
 *
 * @param identificatie its identification, which references name
 * @param soort its kind
 * @param naam its name on one line; empty when the API gave none
 */
public record Hoofdlijn(String identificatie, Optional<String> soort, String naam) {

    /** Makes what is absent empty. */
    public Hoofdlijn {
        identificatie = Texts.required(identificatie, "identificatie");
        naam = Texts.collapsed(naam);
    }
}
