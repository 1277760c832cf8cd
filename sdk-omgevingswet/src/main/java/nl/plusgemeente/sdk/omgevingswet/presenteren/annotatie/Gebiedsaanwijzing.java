package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * An area with a name of its own, in which rules of a kind hold (Presenteren v8, {@code Gebiedsaanwijzing}).
 *
 * @param identificatie its identification, which references name
 * @param naam its name on one line; empty when the API gave none
 * @param type its kind, for example {@code functie}
 * @param groep its group within that kind
 * @param symboolcodes how to draw it
 * @param locatieRefs where it is: {@link Locatie}s
 * @param geregistreerdMet when this version holds
 */
public record Gebiedsaanwijzing(
        String identificatie,
        String naam,
        Optional<CodeWaarde> type,
        Optional<CodeWaarde> groep,
        Optional<Symboolcodes> symboolcodes,
        List<String> locatieRefs,
        Optional<Registratiegegevens> geregistreerdMet) {

    /** Makes what is absent empty. */
    public Gebiedsaanwijzing {
        identificatie = Texts.required(identificatie, "identificatie");
        naam = Texts.collapsed(naam);
        locatieRefs = Lists.copy(locatieRefs);
    }
}
