package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.List;
import java.util.Optional;

/**
 * A question with its answer.
 *
 * @param vraagId the identification of the question
 * @param vraagtekst the question
 * @param antwoord the answer, as it was given
 * @param oorsprantwoord where the answer comes from, as far as known
 * @param gevraagdeBijlagen attachments that were asked for
 * @param overig what else stands there
 */
public record Specificatie(
        Optional<String> vraagId,
        Optional<String> vraagtekst,
        Optional<String> antwoord,
        Optional<String> oorsprantwoord,
        List<GevraagdeBijlage> gevraagdeBijlagen,
        List<OverigElement> overig) {

    /** Copies the lists. */
    public Specificatie {
        gevraagdeBijlagen = List.copyOf(gevraagdeBijlagen);
        overig = List.copyOf(overig);
    }

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "Specificatie";
    }
}
