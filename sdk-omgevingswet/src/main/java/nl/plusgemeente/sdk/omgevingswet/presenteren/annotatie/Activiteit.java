package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * Something that people do and that rules are about (Presenteren v8, {@code Activiteit}).
 *
 * @param identificatie its identification, which references name
 * @param naam its name on one line; empty when the API gave none
 * @param groep its group in the waardelijst
 * @param bovenliggendeActiviteitRef the activity that it is part of, which may stand in another regeling
 * @param gerelateerdeActiviteitRefs activities that it has to do with
 * @param symboolcodes how to draw it
 * @param geregistreerdMet when this version holds
 */
public record Activiteit(
        String identificatie,
        String naam,
        Optional<CodeWaarde> groep,
        Optional<String> bovenliggendeActiviteitRef,
        List<String> gerelateerdeActiviteitRefs,
        Optional<Symboolcodes> symboolcodes,
        Optional<Registratiegegevens> geregistreerdMet) {

    /** Makes what is absent empty. */
    public Activiteit {
        identificatie = Texts.required(identificatie, "identificatie");
        naam = Texts.collapsed(naam);
        gerelateerdeActiviteitRefs = Lists.copy(gerelateerdeActiviteitRefs);
    }
}
