package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;

/**
 * What a draft does to one annotation, or to one part of it (Presenteren v8, {@code _delta}).
 *
 * @param soort the list that the annotation stands in, for example {@code activiteiten}
 * @param identificatie the annotation; empty when the API gave none
 * @param onderdeel the part of it that has no identification of its own, for example {@code groep}; empty when this is
 *     about the annotation itself
 * @param bewerking what is done: added, changed, taken away, in the API's words
 * @param wijzigingen the changed fields
 * @param lijstWijzigingen the changed lists of references
 */
public record Delta(
        String soort,
        String identificatie,
        String onderdeel,
        Optional<Bewerking> bewerking,
        List<Wijziging> wijzigingen,
        List<LijstWijziging> lijstWijzigingen) {

    /** Copies the lists. */
    public Delta {
        wijzigingen = List.copyOf(wijzigingen);
        lijstWijzigingen = List.copyOf(lijstWijzigingen);
    }

    /**
     * The change of one field.
     *
     * @param veld for example {@code naam}
     * @return empty when the draft does not change it
     */
    public Optional<Wijziging> wijziging(String veld) {
        return wijzigingen.stream()
                .filter(wijziging -> wijziging.veld().equals(veld))
                .findFirst();
    }

    /**
     * The change of one list of references.
     *
     * @param veld for example {@code locatieRefs}
     * @return empty when the draft does not change it
     */
    public Optional<LijstWijziging> lijstWijziging(String veld) {
        return lijstWijzigingen.stream()
                .filter(wijziging -> wijziging.veld().equals(veld))
                .findFirst();
    }
}
