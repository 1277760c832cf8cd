package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.Optional;

/**
 * Whom to ask, where an organisation files.
 *
 * @param afwijkendAdres another address
 * @param binnenlandsAdres an address in the Netherlands
 * @param buitenlandsAdres an address abroad
 * @param gegevens the values, such as {@code achternaam}, {@code voorletters}, {@code emailadres}
 */
public record Contactpersoon(
        Optional<Gegevens> afwijkendAdres,
        Optional<Gegevens> binnenlandsAdres,
        Optional<Gegevens> buitenlandsAdres,
        Gegevens gegevens) {

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "Contactpersoon";
    }
}
