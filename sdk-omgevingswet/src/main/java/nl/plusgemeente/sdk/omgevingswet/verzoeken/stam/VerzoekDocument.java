package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.List;
import java.util.Optional;

/**
 * A file that belongs to a request; the files themselves come by another way.
 *
 * @param documentId its identification
 * @param bestandsnaam the name of the file
 * @param vertrouwelijk whether it is confidential
 * @param overig what else stands there
 */
public record VerzoekDocument(
        Optional<String> documentId,
        Optional<String> bestandsnaam,
        Optional<Boolean> vertrouwelijk,
        List<OverigElement> overig) {

    /** Copies the lists. */
    public VerzoekDocument {
        overig = List.copyOf(overig);
    }

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "VerzoekDocument";
    }
}
