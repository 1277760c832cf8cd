package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.RawJson;

/**
 * What one regeling, or one draft, is about at a place (Presenteren v8, {@code OntwerpOnderwerpen}, and its counterpart
 * for regelingen, of which public sources tell the links only). {@code link("regeling")}, {@code
 * link("ontwerpregeling")}, {@code link("documentstructuur")} and {@code link("tijdelijkDeelVan")} lead on.
 *
 * @param technischId the draft: what {@link Ontwerpregelingen} asks by; only of drafts
 * @param beoogdeOpvolgerVan the regeling that the draft is to follow
 * @param beoogdTijdelijkDeelVan the regeling that the draft is to be a temporary part of
 * @param gebiedsaanwijzingen areas with a name of their own
 * @param activiteiten activities
 * @param themas themes
 * @param json the whole object
 */
public record RegelingOnderwerpen(
        Optional<String> technischId,
        Optional<String> beoogdeOpvolgerVan,
        Optional<String> beoogdTijdelijkDeelVan,
        List<Onderwerp> gebiedsaanwijzingen,
        List<Onderwerp> activiteiten,
        List<Onderwerp> themas,
        Map<String, Object> json)
        implements RawJson {

    /** Copies the lists. */
    public RegelingOnderwerpen {
        gebiedsaanwijzingen = List.copyOf(gebiedsaanwijzingen);
        activiteiten = List.copyOf(activiteiten);
        themas = List.copyOf(themas);
    }

    /** How much there is: the whole is too long for a log. */
    @Override
    public String toString() {
        return "RegelingOnderwerpen[" + gebiedsaanwijzingen.size() + " gebiedsaanwijzingen, " + activiteiten.size()
                + " activiteiten, " + themas.size() + " themas]";
    }
}
