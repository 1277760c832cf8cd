package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.OptionalInt;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A layer of a map (Presenteren v8, {@code kaartlagen}).
 *
 * @param naam its name on one line; empty when the API gave none
 * @param niveau how high it lies
 * @param gebiedsaanwijzingRefs the {@link Gebiedsaanwijzing}s on it
 * @param omgevingsnormRefs the norms on it
 * @param activiteitLocatieaanduidingRefs the {@link ActiviteitLocatieaanduiding}en on it
 */
public record Kaartlaag(
        String naam,
        OptionalInt niveau,
        List<String> gebiedsaanwijzingRefs,
        List<String> omgevingsnormRefs,
        List<String> activiteitLocatieaanduidingRefs) {

    /** Makes what is absent empty. */
    public Kaartlaag {
        naam = Texts.collapsed(naam);
        gebiedsaanwijzingRefs = Lists.copy(gebiedsaanwijzingRefs);
        omgevingsnormRefs = Lists.copy(omgevingsnormRefs);
        activiteitLocatieaanduidingRefs = Lists.copy(activiteitLocatieaanduidingRefs);
    }
}
