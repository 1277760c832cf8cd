package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A part of a text without rules, such as a vision (Presenteren v8, {@code Tekstdeel}).
 *
 * @param identificatie its identification, which references name
 * @param idealisatie whether its places are exact or indicative
 * @param divisieRef the {@link Divisie} that it is
 * @param divisietekstRef the {@link Divisietekst} that it is
 * @param themas what it is about
 * @param locatieRefs what places it is about: {@link Locatie}s
 * @param gebiedsaanwijzingRefs the {@link Gebiedsaanwijzing}s in it
 * @param hoofdlijnRefs the {@link Hoofdlijn}en in it
 * @param kaartRefs the {@link Kaart}s that show it
 */
public record Tekstdeel(
        String identificatie,
        Optional<CodeWaarde> idealisatie,
        Optional<String> divisieRef,
        Optional<String> divisietekstRef,
        List<CodeWaarde> themas,
        List<String> locatieRefs,
        List<String> gebiedsaanwijzingRefs,
        List<String> hoofdlijnRefs,
        List<String> kaartRefs) {

    /** Makes what is absent empty. */
    public Tekstdeel {
        identificatie = Texts.required(identificatie, "identificatie");
        themas = Lists.copy(themas);
        locatieRefs = Lists.copy(locatieRefs);
        gebiedsaanwijzingRefs = Lists.copy(gebiedsaanwijzingRefs);
        hoofdlijnRefs = Lists.copy(hoofdlijnRefs);
        kaartRefs = Lists.copy(kaartRefs);
    }
}
