package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.Optional;

/**
 * Who asks, or who does so for another: a person or an organisation.
 *
 * @param natuurlijkPersoon the person
 * @param nietNatuurlijkPersoon the organisation
 * @param gegevens values beside those
 */
public record Betrokkene(
        Optional<NatuurlijkPersoon> natuurlijkPersoon,
        Optional<NietNatuurlijkPersoon> nietNatuurlijkPersoon,
        Gegevens gegevens) {

    /** What it is, and nothing of whom it is about. */
    @Override
    public String toString() {
        return "Betrokkene";
    }
}
