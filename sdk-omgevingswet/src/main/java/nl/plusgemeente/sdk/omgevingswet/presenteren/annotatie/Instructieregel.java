package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A rule that instructs other authorities (Presenteren v8, {@code Instructieregel}).
 *
 * @param identificatie its identification, which references name
 * @param idealisatie whether its places are exact or indicative
 * @param regeltekstRef the {@link Regeltekst} that it stands in; empty when the API gave none
 * @param locatieRefs where it holds: {@link Locatie}s
 * @param themas what it is about
 * @param instructieregelTaakuitoefeningen whose tasks it is about
 * @param instructieregelInstrumenten which instruments it is about
 * @param gebiedsaanwijzingRefs the {@link Gebiedsaanwijzing}s in it
 * @param omgevingsnormRefs the norms in it
 * @param kaartRefs the {@link Kaart}s that show it
 * @param geregistreerdMet when this version holds
 */
public record Instructieregel(
        String identificatie,
        Optional<CodeWaarde> idealisatie,
        String regeltekstRef,
        List<String> locatieRefs,
        List<CodeWaarde> themas,
        List<CodeWaarde> instructieregelTaakuitoefeningen,
        List<CodeWaarde> instructieregelInstrumenten,
        List<String> gebiedsaanwijzingRefs,
        List<String> omgevingsnormRefs,
        List<String> kaartRefs,
        Optional<Registratiegegevens> geregistreerdMet)
        implements JuridischeRegel {

    /** Makes what is absent empty. */
    public Instructieregel {
        identificatie = Texts.required(identificatie, "identificatie");
        regeltekstRef = Texts.orEmpty(regeltekstRef);
        locatieRefs = Lists.copy(locatieRefs);
        themas = Lists.copy(themas);
        instructieregelTaakuitoefeningen = Lists.copy(instructieregelTaakuitoefeningen);
        instructieregelInstrumenten = Lists.copy(instructieregelInstrumenten);
        gebiedsaanwijzingRefs = Lists.copy(gebiedsaanwijzingRefs);
        omgevingsnormRefs = Lists.copy(omgevingsnormRefs);
        kaartRefs = Lists.copy(kaartRefs);
    }
}
