package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.RawJson;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Delta;

/**
 * Something that rules at a place are about: an activity, a gebiedsaanwijzing or a thema (Presenteren v8, {@code
 * ActiviteitOnderwerp} and its likes). Public sources tell the schema of activities only: the rest is in {@link #json()}.
 *
 * @param identificatie its identification; empty when the API gave none
 * @param naam its name on one line
 * @param activiteitLocatieaanduidingen of an activity: the identifications of how rules treat it, and where
 * @param delta what a draft does to it; only in drafts
 * @param json the whole object
 */
public record Onderwerp(
        String identificatie,
        Optional<String> naam,
        List<String> activiteitLocatieaanduidingen,
        Optional<Delta> delta,
        Map<String, Object> json)
        implements RawJson {

    /** Copies the list. */
    public Onderwerp {
        activiteitLocatieaanduidingen = List.copyOf(activiteitLocatieaanduidingen);
    }
}
