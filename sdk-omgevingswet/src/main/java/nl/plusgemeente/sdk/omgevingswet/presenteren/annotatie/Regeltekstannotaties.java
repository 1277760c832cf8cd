package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Map;

/**
 * What is annotated on a text with rules (Presenteren v8, {@code GET regelingen/{id}/regeltekstannotaties}). The
 * objects refer to each other by identification; a reference may lead outside this answer.
 *
 * @param regelteksten the pieces of text
 * @param regelsVoorIedereen the rules for everybody
 * @param omgevingswaarderegels the rules that set omgevingswaarden
 * @param instructieregels the rules that instruct other authorities
 * @param activiteiten what people do
 * @param locaties where
 * @param gebiedsaanwijzingen areas with a name of their own
 * @param omgevingsnormen norms, with their values
 * @param omgevingswaarden omgevingswaarden, with their values
 * @param kaarten maps
 * @param geselecteerdeLocatieRefs the places that were hit, when the question was about a place
 */
public record Regeltekstannotaties(
        List<Regeltekst> regelteksten,
        List<RegelVoorIedereen> regelsVoorIedereen,
        List<Omgevingswaarderegel> omgevingswaarderegels,
        List<Instructieregel> instructieregels,
        List<Activiteit> activiteiten,
        List<Locatie> locaties,
        List<Gebiedsaanwijzing> gebiedsaanwijzingen,
        List<Norm> omgevingsnormen,
        List<Norm> omgevingswaarden,
        List<Kaart> kaarten,
        List<String> geselecteerdeLocatieRefs) {

    /** Copies the lists. */
    public Regeltekstannotaties {
        regelteksten = List.copyOf(regelteksten);
        regelsVoorIedereen = List.copyOf(regelsVoorIedereen);
        omgevingswaarderegels = List.copyOf(omgevingswaarderegels);
        instructieregels = List.copyOf(instructieregels);
        activiteiten = List.copyOf(activiteiten);
        locaties = List.copyOf(locaties);
        gebiedsaanwijzingen = List.copyOf(gebiedsaanwijzingen);
        omgevingsnormen = List.copyOf(omgevingsnormen);
        omgevingswaarden = List.copyOf(omgevingswaarden);
        kaarten = List.copyOf(kaarten);
        geselecteerdeLocatieRefs = List.copyOf(geselecteerdeLocatieRefs);
    }

    /**
     * Which rules hold for an activity, in which piece of text, and where: the join that the API leaves to its users.
     * Put together anew at every call.
     *
     * @return by identification of the activity: first those of this answer, also the ones without rules, then those
     *     that stand elsewhere
     */
    public Map<String, List<ActiviteitRegel>> regelsPerActiviteit() {
        return new ActiviteitJoin(this).regels();
    }
}
