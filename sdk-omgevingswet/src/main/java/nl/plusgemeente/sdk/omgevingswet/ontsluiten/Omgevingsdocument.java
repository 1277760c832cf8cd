package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.plusgemeente.sdk.omgevingswet.dso.BevoegdGezag;

/**
 * One document on the living environment: under the Omgevingswet, or of before it (IMRO). Which of the two, its
 * metadata tell: one of the two blocks is there. Read on with {@code regelingen()} for the first kind.
 *
 * @param identificatie for example {@code /akn/nl/act/gm0301/2020/omgevingsplan}, or the plan's id {@code NL.IMRO.…}
 * @param uriIdentificatie the same in the form for addresses
 * @param versie the number of the version
 * @param titel the title on one line; empty when the API gave none
 * @param type the kind of document
 * @param aangeleverdDoorEen the authority that it comes from
 * @param beschikbaarVanaf from when on it can be asked for
 * @param beschikbaarTot until when it could be asked for
 * @param geldigVanaf the first day on which it holds
 * @param geldigTot the day from which it does not hold any more
 * @param inwerkingVanaf the first day on which it is in force
 * @param heeftVectorTiles whether there are tiles to draw it with
 * @param geometrieIdentificaties keys for {@code geometrieen()}
 * @param omgevingsdocumentMetadata what only documents under the Omgevingswet have
 * @param imroDocumentMetadata what only documents of before the Omgevingswet have
 */
public record Omgevingsdocument(
        String identificatie,
        String uriIdentificatie,
        OptionalInt versie,
        String titel,
        Optional<DocumentType> type,
        Optional<BevoegdGezag> aangeleverdDoorEen,
        Optional<Instant> beschikbaarVanaf,
        Optional<Instant> beschikbaarTot,
        Optional<LocalDate> geldigVanaf,
        Optional<LocalDate> geldigTot,
        Optional<LocalDate> inwerkingVanaf,
        boolean heeftVectorTiles,
        List<String> geometrieIdentificaties,
        Optional<OmgevingsdocumentMetadata> omgevingsdocumentMetadata,
        Optional<ImroDocumentMetadata> imroDocumentMetadata) {

    /** Copies the lists. */
    public Omgevingsdocument {
        geometrieIdentificaties = List.copyOf(geometrieIdentificaties);
    }

    /**
     * Whether this is a document under the Omgevingswet; without metadata, its identification tells.
     *
     * @return {@code false} for a document of before it (IMRO)
     */
    public boolean isOmgevingsdocument() {
        return omgevingsdocumentMetadata.isPresent()
                || (imroDocumentMetadata.isEmpty() && identificatie.startsWith("/akn/"));
    }
}
