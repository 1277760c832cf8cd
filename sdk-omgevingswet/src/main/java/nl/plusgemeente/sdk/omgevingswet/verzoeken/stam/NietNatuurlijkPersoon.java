package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.Optional;

/**
 * An organisation.
 *
 * @param postAdres where to write to
 * @param bezoekadres where it is
 * @param bezoekadresBuitenland where it is abroad
 * @param vestiging the branch that asks
 * @param gegevens name and other values, such as {@code kvkNummer}
 */
public record NietNatuurlijkPersoon(
        Optional<Correspondentieadres> postAdres,
        Optional<Gegevens> bezoekadres,
        Optional<Gegevens> bezoekadresBuitenland,
        Optional<Vestiging> vestiging,
        Gegevens gegevens) {

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "NietNatuurlijkPersoon";
    }
}
