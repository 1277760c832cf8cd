package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * An authority in a message: its bevoegd gezag or its behandeldienst.
 *
 * @param oin its number; empty when the message has none, or one that is no OIN, which stands in {@code overig} then
 * @param overig what else stands there
 */
public record Instantie(Optional<Oin> oin, List<OverigElement> overig) {

    /** Copies the lists. */
    public Instantie {
        overig = List.copyOf(overig);
    }
}
