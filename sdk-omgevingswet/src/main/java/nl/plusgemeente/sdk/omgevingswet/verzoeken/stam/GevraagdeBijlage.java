package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.List;
import java.util.Optional;

/**
 * An attachment that was asked for.
 *
 * @param documentsoortDSO what kind of document
 * @param documenten the files
 * @param overig what else stands there
 */
public record GevraagdeBijlage(
        Optional<String> documentsoortDSO, List<VerzoekDocument> documenten, List<OverigElement> overig) {

    /** Copies the lists. */
    public GevraagdeBijlage {
        documenten = List.copyOf(documenten);
        overig = List.copyOf(overig);
    }

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "GevraagdeBijlage";
    }
}
