package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.plusgemeente.sdk.omgevingswet.dso.BevoegdGezag;

/**
 * A version of a document, or a draft of one, to which another document refers (Ontsluiten v2, {@code DocumentVersie}
 * and {@code OntwerpDocumentVersie}).
 *
 * @param identificatie the document's identification
 * @param uriIdentificatie the same in the form for addresses
 * @param versie the number of the version
 * @param titel the title on one line; empty when the API gave none
 * @param type the kind of document
 * @param expressionId the version's identification
 * @param aangeleverdDoorEen the authority that it comes from
 * @param beschikbaarVanaf from when on it can be asked for
 * @param geometrieIdentificaties keys for {@code geometrieen()}
 * @param officieleTitel the official title on one line
 * @param publicatieUrl where it was published
 * @param publicatiedatum when it was published
 * @param beginInzagetermijn the first day on which people can look into the draft
 * @param eindeInzagetermijn the last day of that
 * @param beschikbaarTot until when it could be asked for
 * @param heeftVectorTiles whether a map of it can be drawn
 * @param isToekomstig whether it holds later only
 * @param besluitCiteertitel the title by which the decision is cited
 * @param beoogdeOpvolgerVan the document that it is to follow
 */
public record DocumentVersie(
        String identificatie,
        String uriIdentificatie,
        OptionalInt versie,
        String titel,
        Optional<DocumentType> type,
        Optional<String> expressionId,
        Optional<BevoegdGezag> aangeleverdDoorEen,
        Optional<Instant> beschikbaarVanaf,
        List<String> geometrieIdentificaties,
        Optional<String> officieleTitel,
        Optional<String> publicatieUrl,
        Optional<LocalDate> publicatiedatum,
        Optional<LocalDate> beginInzagetermijn,
        Optional<LocalDate> eindeInzagetermijn,
        Optional<Instant> beschikbaarTot,
        boolean heeftVectorTiles,
        boolean isToekomstig,
        Optional<String> besluitCiteertitel,
        Optional<DocumentVersie> beoogdeOpvolgerVan) {

    /** Copies the list. */
    public DocumentVersie {
        geometrieIdentificaties = List.copyOf(geometrieIdentificaties);
    }
}
