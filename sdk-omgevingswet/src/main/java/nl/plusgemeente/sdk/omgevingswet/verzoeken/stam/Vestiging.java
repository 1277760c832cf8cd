package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.Optional;

/**
 * A branch of an organisation.
 *
 * @param postAdres where to write to
 * @param locatieAdresVestiging where it is
 * @param locatieAdresBuitenland where it is abroad
 * @param gegevens other values, such as {@code vestigingsnummer}
 */
public record Vestiging(
        Optional<Correspondentieadres> postAdres,
        Optional<Gegevens> locatieAdresVestiging,
        Optional<Gegevens> locatieAdresBuitenland,
        Gegevens gegevens) {

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "Vestiging";
    }
}
