package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.internal.xml.XmlElement;

/** The blocks of a request; what is not as expected stays where it is, and ends in {@code overig}. */
final class BlockReader {
    private static final int OIN_LENGTH = 20;

    private BlockReader() {}

    static Verzoekbericht verzoek(
            XmlElement root, int version, String number, Optional<Volgnummer> volgnummer, Optional<VerzoekDoel> doel) {
        return new Verzoekbericht(
                version,
                number,
                volgnummer,
                doel,
                root.take("type").map(VerzoekType::new),
                root.take("naam"),
                root.take("indiendatum"),
                root.take(BlockReader::flag, "ambtshalve"),
                project(root),
                root.takeBlock(BlockReader::instantie, "bevoegdGezag"),
                root.takeList("bevoegdGezagHistorie", "bevoegdGezag", BlockReader::instantie),
                root.takeBlock(BlockReader::instantie, "uitvoerendeInstantie"),
                root.takeList("uitvoerendeInstantieHistorie", "uitvoerendeInstantie", BlockReader::instantie),
                root.takeBlock(PartyReader::betrokkene, "initiatiefnemer"),
                root.takeBlock(PartyReader::betrokkene, "gemachtigde"),
                root.takeBlock(PartyReader::contactpersoon, "contactpersoon"),
                root.takeList("projectlocaties", "projectlocatie", LocationReader::projectlocatie),
                root.takeList("projectactiviteiten", "projectactiviteit", BlockReader::activiteit),
                root.takeList("verzoekbijlages", "document", BlockReader::document),
                overig(root));
    }

    static List<OverigElement> overig(XmlElement element) {
        return element.rest().stream()
                .map(rest -> new OverigElement(rest.name(), rest.xml()))
                .toList();
    }

    /** In a block of its own, or by its identification only. */
    private static Optional<Project> project(XmlElement root) {
        Optional<Project> block = root.takeBlock(
                project -> new Project(project.take("projectId"), project.take("naam"), overig(project)), "project");
        return block.isPresent()
                ? block
                : root.take("projectId").map(id -> new Project(Optional.of(id), Optional.empty(), List.of()));
    }

    private static Instantie instantie(XmlElement element) {
        return new Instantie(element.take(BlockReader::oin, "oin"), overig(element));
    }

    private static Projectactiviteit activiteit(XmlElement element) {
        return new Projectactiviteit(
                element.take("id"),
                element.take("activiteitNaam"),
                element.takeList("specificaties", "specificatie", BlockReader::specificatie),
                overig(element));
    }

    private static Specificatie specificatie(XmlElement element) {
        return new Specificatie(
                element.take("vraagId"),
                element.take("vraagtekst"),
                element.take("antwoord"),
                element.take("oorsprantwoord"),
                element.takeAll(BlockReader::bijlage, "gevraagdeBijlage"),
                overig(element));
    }

    private static GevraagdeBijlage bijlage(XmlElement element) {
        return new GevraagdeBijlage(
                element.take("documentsoortDSO"),
                element.takeList("documenten", "document", BlockReader::document),
                overig(element));
    }

    private static VerzoekDocument document(XmlElement element) {
        return new VerzoekDocument(
                element.take("documentId"),
                element.take("bestandsnaam"),
                element.take(BlockReader::flag, "vertrouwelijk"),
                overig(element));
    }

    private static Optional<Oin> oin(String text) {
        String number = text.strip();
        return number.length() == OIN_LENGTH && number.matches("[0-9]{8}[0-9A-Za-z]{12}")
                ? Optional.of(Oin.of(number))
                : Optional.empty();
    }

    private static Optional<Boolean> flag(String text) {
        String word = text.strip();
        if (word.equalsIgnoreCase("true")
                || word.equals("1")
                || word.equalsIgnoreCase("J")
                || word.equalsIgnoreCase("Ja")) {
            return Optional.of(true);
        }
        boolean no = word.equalsIgnoreCase("false")
                || word.equals("0")
                || word.equalsIgnoreCase("N")
                || word.equalsIgnoreCase("Nee");
        return no ? Optional.of(false) : Optional.empty();
    }
}
