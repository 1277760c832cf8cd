package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Bsn;
import nl.plusgemeente.sdk.omgevingswet.internal.xml.XmlElement;

/** The blocks on people and organisations. */
final class PartyReader {
    /** What the DSO writes where there is none. */
    private static final String NO_BSN = "000000000";

    private PartyReader() {}

    static Betrokkene betrokkene(XmlElement element) {
        return new Betrokkene(
                element.takeBlock(PartyReader::persoon, "natuurlijkPersoon"),
                element.takeBlock(PartyReader::organisatie, "nietNatuurlijkPersoon"),
                gegevens(element));
    }

    static Contactpersoon contactpersoon(XmlElement element) {
        return new Contactpersoon(
                element.takeBlock(PartyReader::gegevens, "afwijkendAdres"),
                element.takeBlock(PartyReader::gegevens, "binnenlandsAdres"),
                element.takeBlock(PartyReader::gegevens, "buitenlandsAdres"),
                gegevens(element));
    }

    /** All that is left. */
    static Gegevens gegevens(XmlElement element) {
        return new Gegevens(element.takeValues(), BlockReader.overig(element));
    }

    private static NatuurlijkPersoon persoon(XmlElement element) {
        return new NatuurlijkPersoon(
                element.take(PartyReader::bsn, "bsn", "burgerservicenummer")
                        .filter(Optional::isPresent)
                        .map(Optional::orElseThrow),
                element.takeBlock(PartyReader::correspondentie, "correspondentieAdres"),
                element.takeBlock(PartyReader::gegevens, "verblijfsadres"),
                element.takeBlock(PartyReader::gegevens, "verblijfsadresBuitenland"),
                gegevens(element));
    }

    private static NietNatuurlijkPersoon organisatie(XmlElement element) {
        return new NietNatuurlijkPersoon(
                element.takeBlock(PartyReader::correspondentie, "postAdres"),
                element.takeBlock(PartyReader::gegevens, "bezoekadres"),
                element.takeBlock(PartyReader::gegevens, "bezoekadresBuitenland"),
                element.takeBlock(PartyReader::vestiging, "vestiging"),
                gegevens(element));
    }

    private static Vestiging vestiging(XmlElement element) {
        return new Vestiging(
                element.takeBlock(PartyReader::correspondentie, "postAdres"),
                element.takeBlock(PartyReader::gegevens, "locatieAdresVestiging"),
                element.takeBlock(PartyReader::gegevens, "locatieAdresBuitenland"),
                gegevens(element));
    }

    private static Correspondentieadres correspondentie(XmlElement element) {
        return new Correspondentieadres(
                element.takeBlock(PartyReader::gegevens, "afwijkendAdres"),
                element.takeBlock(PartyReader::gegevens, "binnenlandsAdres"),
                element.takeBlock(PartyReader::gegevens, "buitenlandsAdres"),
                BlockReader.overig(element));
    }

    /** Nothing for what is no BSN, so that it stays; an empty one for the number that says so. */
    private static Optional<Optional<Bsn>> bsn(String text) {
        String number = text.strip();
        if (number.equals(NO_BSN)) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(Bsn.of(number)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // it stays in the message as it is
        }
    }
}
