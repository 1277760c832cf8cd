package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A rule that sets an omgevingswaarde, which binds the government (Presenteren v8, {@code Omgevingswaarderegel}).
 *
 * @param identificatie its identification, which references name
 * @param idealisatie whether its places are exact or indicative
 * @param regeltekstRef the {@link Regeltekst} that it stands in; empty when the API gave none
 * @param locatieRefs where it holds: {@link Locatie}s
 * @param themas what it is about
 * @param gebiedsaanwijzingRefs the {@link Gebiedsaanwijzing}s in it
 * @param omgevingswaardeRefs the values in it
 * @param kaartRefs the {@link Kaart}s that show it
 * @param geregistreerdMet when this version holds
 */
public record Omgevingswaarderegel(
        String identificatie,
        Optional<CodeWaarde> idealisatie,
        String regeltekstRef,
        List<String> locatieRefs,
        List<CodeWaarde> themas,
        List<String> gebiedsaanwijzingRefs,
        List<String> omgevingswaardeRefs,
        List<String> kaartRefs,
        Optional<Registratiegegevens> geregistreerdMet)
        implements JuridischeRegel {

    /** Makes what is absent empty. */
    public Omgevingswaarderegel {
        identificatie = Texts.required(identificatie, "identificatie");
        regeltekstRef = Texts.orEmpty(regeltekstRef);
        locatieRefs = Lists.copy(locatieRefs);
        themas = Lists.copy(themas);
        gebiedsaanwijzingRefs = Lists.copy(gebiedsaanwijzingRefs);
        omgevingswaardeRefs = Lists.copy(omgevingswaardeRefs);
        kaartRefs = Lists.copy(kaartRefs);
    }
}
