package nl.plusgemeente.sdk.mock.internal.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a document, from which each API shows its own view.
 *
 * @param identificatie the identification of the work: AKN, or IMRO for an old plan
 * @param titel its title
 * @param soort its kind
 * @param gezag who made it
 * @param versie the number of the version
 * @param geldigVanaf the first day on which it holds
 * @param geldigTot the first day on which it holds no longer
 * @param gebied the identification of the geometry where it applies
 * @param ontwerp what makes it a draft; empty for what was adopted
 */
public record Document(
        String identificatie,
        String titel,
        Soort soort,
        Gezag gezag,
        int versie,
        LocalDate geldigVanaf,
        Optional<LocalDate> geldigTot,
        String gebied,
        Optional<Ontwerp> ontwerp) {

    /**
     * What a draft has and an adopted document has not.
     *
     * @param besluit the identification of the draft decision
     * @param beginInzagetermijn the first day on which it may be looked into
     * @param eindeInzagetermijn the last of those days
     */
    public record Ontwerp(String besluit, String beginInzagetermijn, String eindeInzagetermijn) {}

    /** The identification as it stands in a path: every run of other characters becomes one underscore. */
    public String uriIdentificatie() {
        return pathId(ontwerp.map(draft -> identificatie + draft.besluit()).orElse(identificatie));
    }

    /** The identification of this version. */
    public String expressionId() {
        return identificatie + "/nld@" + geldigVanaf + ";" + versie;
    }

    /** Some APIs hand titles out with the line breaks of the source; others, as this one, do not. */
    public String titelOpEenRegel() {
        return titel.replaceAll("\\s+", " ");
    }

    public boolean isGeldigOp(LocalDate dag) {
        return !geldigVanaf.isAfter(dag) && geldigTot.map(dag::isBefore).orElse(true);
    }

    public boolean isToekomstigOp(LocalDate dag) {
        return geldigVanaf.isAfter(dag);
    }

    /** Writes an identification as a path segment. */
    public static String pathId(String identificatie) {
        return identificatie.replaceAll("[^\\w]+", "_");
    }
}
