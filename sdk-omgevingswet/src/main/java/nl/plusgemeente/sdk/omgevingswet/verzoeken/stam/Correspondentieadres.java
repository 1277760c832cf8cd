package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.List;
import java.util.Optional;

/**
 * Where to write to: the elements have one of three.
 *
 * @param afwijkendAdres another address, such as a post office box ({@code adrestype})
 * @param binnenlandsAdres an address in the Netherlands
 * @param buitenlandsAdres an address abroad ({@code adresBuitenland1} and on)
 * @param overig what else stands there
 */
public record Correspondentieadres(
        Optional<Gegevens> afwijkendAdres,
        Optional<Gegevens> binnenlandsAdres,
        Optional<Gegevens> buitenlandsAdres,
        List<OverigElement> overig) {

    /** Copies the lists. */
    public Correspondentieadres {
        overig = List.copyOf(overig);
    }

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "Correspondentieadres";
    }
}
