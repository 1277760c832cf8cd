package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;

/**
 * What is annotated on a text without rules, such as a vision or a programme (Presenteren v8, {@code GET
 * regelingen/{id}/divisieannotaties}). The objects refer to each other by identification; a reference may lead outside
 * this answer.
 *
 * @param divisies the headings with what stands under them
 * @param divisieteksten the pieces of text
 * @param tekstdelen what they are about, and where
 * @param hoofdlijnen main lines of policy
 * @param locaties where
 * @param gebiedsaanwijzingen areas with a name of their own
 * @param kaarten maps
 * @param geselecteerdeLocatieRefs the places that were hit, when the question was about a place
 */
public record Divisieannotaties(
        List<Divisie> divisies,
        List<Divisietekst> divisieteksten,
        List<Tekstdeel> tekstdelen,
        List<Hoofdlijn> hoofdlijnen,
        List<Locatie> locaties,
        List<Gebiedsaanwijzing> gebiedsaanwijzingen,
        List<Kaart> kaarten,
        List<String> geselecteerdeLocatieRefs) {

    /** Copies the lists. */
    public Divisieannotaties {
        divisies = List.copyOf(divisies);
        divisieteksten = List.copyOf(divisieteksten);
        tekstdelen = List.copyOf(tekstdelen);
        hoofdlijnen = List.copyOf(hoofdlijnen);
        locaties = List.copyOf(locaties);
        gebiedsaanwijzingen = List.copyOf(gebiedsaanwijzingen);
        kaarten = List.copyOf(kaarten);
        geselecteerdeLocatieRefs = List.copyOf(geselecteerdeLocatieRefs);
    }
}
