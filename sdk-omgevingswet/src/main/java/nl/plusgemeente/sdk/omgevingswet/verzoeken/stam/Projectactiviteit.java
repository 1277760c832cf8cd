package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.List;
import java.util.Optional;

/**
 * An activity that is asked for.
 *
 * @param id its identification, with the code of the authority in it
 * @param activiteitNaam its name
 * @param specificaties questions and answers
 * @param overig what else stands there
 */
public record Projectactiviteit(
        Optional<String> id,
        Optional<String> activiteitNaam,
        List<Specificatie> specificaties,
        List<OverigElement> overig) {

    /** Copies the lists. */
    public Projectactiviteit {
        specificaties = List.copyOf(specificaties);
        overig = List.copyOf(overig);
    }

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "Projectactiviteit";
    }
}
