package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import java.util.Optional;
import java.util.OptionalInt;
import nl.plusgemeente.sdk.core.call.PathIdForm;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Dates;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.DocumentWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.GezagWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.MetadataWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.SuggestieWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.VersieWire;
import org.jspecify.annotations.Nullable;

/** From the wire to what users see. */
final class DocumentMapping {
    private DocumentMapping() {}

    static Omgevingsdocument document(DocumentWire wire) {
        String identificatie = Texts.required(wire.identificatie(), "identificatie");
        return new Omgevingsdocument(
                identificatie,
                uriIdentificatie(wire.uriIdentificatie(), identificatie),
                number(wire.versie()),
                Texts.collapsed(wire.titel()),
                type(wire.type()),
                GezagWire.gezag(wire.aangeleverdDoorEen()),
                Dates.moment(wire.beschikbaarVanaf(), "beschikbaarVanaf"),
                Dates.moment(wire.beschikbaarTot(), "beschikbaarTot"),
                Dates.day(wire.geldigVanaf(), "geldigVanaf"),
                Dates.day(wire.geldigTot(), "geldigTot"),
                Dates.day(wire.inwerkingVanaf(), "inwerkingVanaf"),
                Texts.flag(wire.heeftVectorTiles()),
                Lists.copy(wire.geometrieIdentificaties()),
                Optional.ofNullable(wire.omgevingsdocumentMetadata()).map(DocumentMapping::metadata),
                Optional.ofNullable(wire.imroDocumentMetadata()).map(ImroMapping::metadata));
    }

    private static OmgevingsdocumentMetadata metadata(MetadataWire wire) {
        return new OmgevingsdocumentMetadata(
                Texts.present(wire.expressionId()),
                Texts.flag(wire.isBesluit()),
                Texts.flag(wire.isOntwerp()),
                Texts.flag(wire.isToekomstig()),
                Texts.present(wire.publicatieUrl()),
                Dates.day(wire.publicatiedatum(), "publicatiedatum"),
                Dates.day(wire.beginInzagetermijn(), "beginInzagetermijn"),
                Dates.day(wire.eindeInzagetermijn(), "eindeInzagetermijn"),
                Texts.title(wire.officieleTitel()),
                Texts.title(wire.besluitCiteertitel()),
                Texts.scalar(wire.status()),
                Texts.present(wire.tijdelijkRegelingDeelVan()),
                Texts.present(wire.wijzigtRegelingVersie()),
                Texts.present(wire.consolideertRegelingVersie()),
                Optional.ofNullable(wire.beoogdeOpvolgerVan()).map(DocumentMapping::versie),
                Lists.mapped(wire.gerelateerdeVersies(), DocumentMapping::versie),
                Lists.mapped(wire.gerelateerdeOntwerpen(), DocumentMapping::versie),
                Lists.mapped(wire.gerelateerdeTijdelijkeRegelingdelen(), DocumentMapping::versie),
                Lists.mapped(wire.gerelateerdeTijdelijkeOntwerpRegelingdelen(), DocumentMapping::versie),
                Members.list(wire.gerelateerdeBesluitVersies()),
                Members.list(wire.gerelateerdeTijdelijkeBesluitVersiedelen()));
    }

    static DocumentVersie versie(VersieWire wire) {
        String identificatie = Texts.required(wire.identificatie(), "identificatie");
        return new DocumentVersie(
                identificatie,
                uriIdentificatie(wire.uriIdentificatie(), identificatie),
                number(wire.versie()),
                Texts.collapsed(wire.titel()),
                type(wire.type()),
                Texts.present(wire.expressionId()),
                GezagWire.gezag(wire.aangeleverdDoorEen()),
                Dates.moment(wire.beschikbaarVanaf(), "beschikbaarVanaf"),
                Lists.copy(wire.geometrieIdentificaties()),
                Texts.title(wire.officieleTitel()),
                Texts.present(wire.publicatieUrl()),
                Dates.day(wire.publicatiedatum(), "publicatiedatum"),
                Dates.day(wire.beginInzagetermijn(), "beginInzagetermijn"),
                Dates.day(wire.eindeInzagetermijn(), "eindeInzagetermijn"),
                Dates.moment(wire.beschikbaarTot(), "beschikbaarTot"),
                Texts.flag(wire.heeftVectorTiles()),
                Texts.flag(wire.isToekomstig()),
                Texts.title(wire.besluitCiteertitel()),
                Optional.ofNullable(wire.beoogdeOpvolgerVan()).map(DocumentMapping::versie));
    }

    static DocumentSuggestie suggestie(SuggestieWire wire) {
        String identificatie = Texts.required(wire.identificatie(), "identificatie");
        return new DocumentSuggestie(
                identificatie,
                uriIdentificatie(wire.uriIdentificatie(), identificatie),
                Texts.collapsed(wire.titel()),
                type(wire.type()),
                Texts.title(wire.opgesteldDoor()),
                Texts.present(wire.status()),
                Dates.day(wire.statusdatum(), "statusdatum"),
                Texts.flag(wire.isBesluit()),
                Texts.flag(wire.isOntwerp()),
                Members.list(wire.matches()));
    }

    private static String uriIdentificatie(@Nullable String given, String identificatie) {
        return Texts.present(given)
                .orElseGet(
                        () -> identificatie.contains("/") ? PathIdForm.UNDERSCORE.apply(identificatie) : identificatie);
    }

    private static Optional<DocumentType> type(@Nullable String type) {
        return Texts.present(type).map(DocumentType::new);
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
