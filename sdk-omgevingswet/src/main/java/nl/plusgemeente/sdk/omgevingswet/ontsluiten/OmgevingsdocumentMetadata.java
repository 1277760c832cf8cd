package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What only documents under the Omgevingswet have (Ontsluiten v2, {@code OmgevingsdocumentMetadata}).
 *
 * @param expressionId the version's identification, for example {@code
 *     /akn/nl/act/gm0362/2020/omgevingsplan/nld@2024-03-12;3}
 * @param isBesluit whether it is a decision
 * @param isOntwerp whether it is a draft
 * @param isToekomstig whether it holds later only
 * @param publicatieUrl where it was published
 * @param publicatiedatum when it was published
 * @param beginInzagetermijn the first day on which people can look into the draft
 * @param eindeInzagetermijn the last day of that
 * @param officieleTitel the official title on one line
 * @param besluitCiteertitel the title by which the decision is cited
 * @param status its status, in the API's words
 * @param tijdelijkRegelingDeelVan the regeling that this is a temporary part of
 * @param wijzigtRegelingVersie the version of a regeling that it changes
 * @param consolideertRegelingVersie the version of a regeling that it was worked into
 * @param beoogdeOpvolgerVan the document that it is to follow
 * @param gerelateerdeVersies other versions
 * @param gerelateerdeOntwerpen drafts
 * @param gerelateerdeTijdelijkeRegelingdelen temporary parts
 * @param gerelateerdeTijdelijkeOntwerpRegelingdelen drafts of temporary parts
 * @param gerelateerdeBesluitVersies besluitversies, each as the API gives it: no public source tells the schema
 * @param gerelateerdeTijdelijkeBesluitVersiedelen besluitversies of temporary parts, likewise
 */
public record OmgevingsdocumentMetadata(
        Optional<String> expressionId,
        boolean isBesluit,
        boolean isOntwerp,
        boolean isToekomstig,
        Optional<String> publicatieUrl,
        Optional<LocalDate> publicatiedatum,
        Optional<LocalDate> beginInzagetermijn,
        Optional<LocalDate> eindeInzagetermijn,
        Optional<String> officieleTitel,
        Optional<String> besluitCiteertitel,
        Optional<String> status,
        Optional<String> tijdelijkRegelingDeelVan,
        Optional<String> wijzigtRegelingVersie,
        Optional<String> consolideertRegelingVersie,
        Optional<DocumentVersie> beoogdeOpvolgerVan,
        List<DocumentVersie> gerelateerdeVersies,
        List<DocumentVersie> gerelateerdeOntwerpen,
        List<DocumentVersie> gerelateerdeTijdelijkeRegelingdelen,
        List<DocumentVersie> gerelateerdeTijdelijkeOntwerpRegelingdelen,
        List<Map<String, Object>> gerelateerdeBesluitVersies,
        List<Map<String, Object>> gerelateerdeTijdelijkeBesluitVersiedelen) {

    /** Copies the lists. */
    public OmgevingsdocumentMetadata {
        gerelateerdeVersies = List.copyOf(gerelateerdeVersies);
        gerelateerdeOntwerpen = List.copyOf(gerelateerdeOntwerpen);
        gerelateerdeTijdelijkeRegelingdelen = List.copyOf(gerelateerdeTijdelijkeRegelingdelen);
        gerelateerdeTijdelijkeOntwerpRegelingdelen = List.copyOf(gerelateerdeTijdelijkeOntwerpRegelingdelen);
        gerelateerdeBesluitVersies = List.copyOf(gerelateerdeBesluitVersies);
        gerelateerdeTijdelijkeBesluitVersiedelen = List.copyOf(gerelateerdeTijdelijkeBesluitVersiedelen);
    }
}
