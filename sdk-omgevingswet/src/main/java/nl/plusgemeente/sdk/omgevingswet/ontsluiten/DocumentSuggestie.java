package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document that a search box can offer (Ontsluiten v2, {@code DocumentSuggestie}).
 *
 * @param identificatie the document's identification
 * @param uriIdentificatie the same in the form for addresses
 * @param titel the title on one line; empty when the API gave none
 * @param type the kind of document
 * @param opgesteldDoor the name of its author
 * @param status its status, in the API's words
 * @param statusdatum since when
 * @param isBesluit whether it is a decision
 * @param isOntwerp whether it is a draft
 * @param matches what matched, each as the API gives it: no public source tells the schema
 */
public record DocumentSuggestie(
        String identificatie,
        String uriIdentificatie,
        String titel,
        Optional<DocumentType> type,
        Optional<String> opgesteldDoor,
        Optional<String> status,
        Optional<LocalDate> statusdatum,
        boolean isBesluit,
        boolean isOntwerp,
        List<Map<String, Object>> matches) {

    /** Copies the list. */
    public DocumentSuggestie {
        matches = List.copyOf(matches);
    }
}
