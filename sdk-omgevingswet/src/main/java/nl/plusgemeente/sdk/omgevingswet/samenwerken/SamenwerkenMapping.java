package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Dates;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.ActieverzoekWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.BerichtWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.NotificatieWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.SamenwerkingDocumentWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.SamenwerkingWire;
import org.jspecify.annotations.Nullable;

/** From the wire to what users see. */
final class SamenwerkenMapping {

    private SamenwerkenMapping() {}

    static Samenwerking samenwerking(SamenwerkingWire wire) {
        return new Samenwerking(
                Texts.required(wire.samenwerkingId(), "samenwerkingId"),
                Texts.present(wire.verzoeknummer()),
                Texts.present(wire.titel()),
                Texts.present(wire.aangemaaktDoor()),
                Texts.present(wire.aangemaaktDoorNaam()),
                status(wire.status()),
                Texts.present(wire.samenwerkVorm()),
                Texts.present(wire.samenwerkDoel()),
                Dates.moment(wire.creatieDatumTijd(), "creatieDatumTijd"),
                Dates.moment(wire.eindDatumTijd(), "eindDatumTijd"),
                Dates.moment(wire.laatstAangepastDatumTijd(), "laatstAangepastDatumTijd"),
                Texts.present(wire.laatstAangepastDoor()),
                Texts.present(wire.laatstAangepastDoorNaam()),
                Texts.present(wire.kenmerkSysteem()),
                Texts.present(wire.nummerBinnenSysteem()),
                Texts.present(wire.contactpersoonNaam()),
                Texts.present(wire.contactpersoonEmailadres()),
                Texts.present(wire.contactpersoonTelefoonnummer()),
                Texts.present(wire.beschrijving()),
                Texts.present(wire.oloVerzoeknummer()),
                Texts.present(wire.taal()),
                Texts.present(wire.bronVerzoek()),
                Texts.present(wire.typeVerzoek()),
                Texts.present(wire.globaleLocatie()),
                count(wire.aantalActieverzoeken()),
                count(wire.aantalNotificaties()),
                links(wire._links()));
    }

    static Actieverzoek actieverzoek(ActieverzoekWire wire) {
        return new Actieverzoek(
                Texts.required(wire.actieverzoekId(), "actieverzoekId"),
                Texts.present(wire.samenwerkingId()),
                Texts.present(wire.titel()),
                Texts.present(wire.omschrijving()),
                Texts.present(wire.melding()),
                Texts.present(wire.productId()),
                Texts.present(wire.status()).map(ActieverzoekStatus::new),
                Texts.present(wire.zender()),
                Texts.present(wire.zenderNaam()),
                Texts.present(wire.ontvanger()),
                Texts.present(wire.ontvangerNaam()),
                Dates.moment(wire.creatieDatumTijd(), "creatieDatumTijd"),
                Dates.moment(wire.laatstAangepastDatumTijd(), "laatstAangepastDatumTijd"),
                Texts.present(wire.laatstAangepastDoor()),
                Texts.present(wire.laatstAangepastDoorNaam()),
                count(wire.aantalBerichten()),
                Lists.mapped(wire.documenten(), SamenwerkenMapping::document),
                links(wire._links()));
    }

    static SamenwerkingDocument document(SamenwerkingDocumentWire wire) {
        return new SamenwerkingDocument(
                Texts.required(wire.documentId(), "documentId"),
                Texts.orEmpty(wire.bestandsNaam()),
                Texts.present(wire.samenwerkingId()),
                Texts.present(wire.aangemaaktDoor()),
                Texts.present(wire.aangemaaktDoorNaam()),
                Dates.moment(wire.creatieDatumTijd(), "creatieDatumTijd"),
                Texts.present(wire.kenmerkSysteem()),
                Texts.present(wire.nummerBinnenSysteem()),
                Texts.present(wire.laatstAangepastDoor()),
                Texts.present(wire.laatstAangepastDoorNaam()),
                Dates.moment(wire.laatstAangepastDatumTijd(), "laatstAangepastDatumTijd"),
                Texts.present(wire.documentOmschrijving()),
                Texts.present(wire.vertrouwelijkheidsAanduiding()).map(Vertrouwelijkheid::new),
                Texts.present(wire.taal()),
                Texts.present(wire.formaat()),
                Texts.present(wire.documentHash()),
                links(wire._links()));
    }

    static Bericht bericht(BerichtWire wire) {
        return new Bericht(
                Texts.required(wire.berichtId(), "berichtId"),
                Texts.present(wire.actieverzoekId()),
                Texts.present(wire.samenwerkingId()),
                Texts.orEmpty(wire.inhoud()),
                Dates.moment(wire.creatieDatumTijd(), "creatieDatumTijd"),
                Texts.present(wire.zender()),
                Texts.present(wire.zenderNaam()),
                Texts.present(wire.ontvanger()),
                Texts.present(wire.ontvangerNaam()),
                links(wire._links()));
    }

    static Notificatie notificatie(NotificatieWire wire) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (wire.properties() != null) {
            wire.properties()
                    .forEach((name, value) -> Texts.scalar(value).ifPresent(text -> properties.put(name, text)));
        }
        return new Notificatie(
                Texts.required(wire.notificatieId(), "notificatieId"),
                Texts.present(wire.notificatieType()).map(NotificatieType::new),
                Texts.present(wire.samenwerkingId()),
                Texts.present(wire.samenwerkVorm()),
                Texts.present(wire.notificatieTitel()),
                Texts.present(wire.notificatieTekst()),
                Texts.present(wire.eventInitiator()),
                Texts.present(wire.eventInitiatorNaam()),
                Texts.present(wire.deelnemer()),
                Texts.present(wire.deelnemerNaam()),
                Dates.moment(wire.eventDatumTijd(), "eventDatumTijd"),
                properties,
                links(wire._links()));
    }

    /** The captured answer has an object around it; an actieverzoek has not. */
    private static Optional<SamenwerkingStatus> status(@Nullable Object status) {
        Object value = status instanceof Map<?, ?> object ? object.get("status") : status;
        return Texts.scalar(value).map(SamenwerkingStatus::new);
    }

    private static OptionalInt count(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Map<String, Link> links(@Nullable Map<String, Object> links) {
        Map<String, Link> all = new LinkedHashMap<>();
        if (links != null) {
            links.forEach((name, value) -> {
                Object first = value instanceof List<?> several && !several.isEmpty() ? several.get(0) : value;
                if (first instanceof Map<?, ?> members) {
                    all.put(name, link(members));
                }
            });
        }
        return all;
    }

    private static Link link(Map<?, ?> members) {
        return new Link(
                Texts.scalar(members.get("href")).orElse(""),
                Texts.scalar(members.get("templated")).filter("true"::equals).isPresent(),
                Texts.scalar(members.get("title")),
                Texts.scalar(members.get("name")),
                Texts.scalar(members.get("type")),
                Texts.scalar(members.get("hreflang")),
                Texts.scalar(members.get("profile")),
                Texts.scalar(members.get("deprecation")));
    }
}
