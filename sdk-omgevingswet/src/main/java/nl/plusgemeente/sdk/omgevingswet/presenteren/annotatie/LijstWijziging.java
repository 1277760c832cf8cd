package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;

/**
 * One changed list of references of an annotation (Presenteren v8, a member of {@code _delta.lijstWijzigingen}).
 *
 * @param veld the list, for example {@code locatieRefs}
 * @param toegevoegd the references that are new
 * @param verwijderd the references that are taken away
 */
public record LijstWijziging(String veld, List<String> toegevoegd, List<String> verwijderd) {

    /** Copies the lists. */
    public LijstWijziging {
        toegevoegd = List.copyOf(toegevoegd);
        verwijderd = List.copyOf(verwijderd);
    }
}
