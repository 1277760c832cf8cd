package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Bsn;

/**
 * A person.
 *
 * @param bsn the BSN; empty for 000000000, and for a number that is none, which stands in {@code gegevens} then
 * @param correspondentieAdres where to write to
 * @param verblijfsadres where the person lives
 * @param verblijfsadresBuitenland where the person lives abroad
 * @param gegevens name and other values, such as {@code achternaam}, {@code voorletters}, {@code emailadres}
 */
public record NatuurlijkPersoon(
        Optional<Bsn> bsn,
        Optional<Correspondentieadres> correspondentieAdres,
        Optional<Gegevens> verblijfsadres,
        Optional<Gegevens> verblijfsadresBuitenland,
        Gegevens gegevens) {

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "NatuurlijkPersoon";
    }
}
