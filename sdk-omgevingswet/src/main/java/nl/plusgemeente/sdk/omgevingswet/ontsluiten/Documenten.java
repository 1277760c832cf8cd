package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;

/**
 * All documents on the living environment, under the Omgevingswet and under the law before it (Ontsluiten v2).
 * Thread-safe. Every method that asks throws {@link nl.plusgemeente.sdk.core.error.SdkException}.
 */
public interface Documenten {

    /**
     * The documents that a question finds (Ontsluiten v2, {@code POST documenten/_zoek}):
     * {@code search(q -> q.at(RdPoint.of(136_925, 455_830)))}.
     *
     * @param question asks; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Pages<Omgevingsdocument> search(Consumer<DocumentQuery> question);

    /**
     * One document as it is now (Ontsluiten v2, {@code GET documenten/{uriIdentificatie}}).
     *
     * <p>Asked for a temporary part of a regeling, the API may answer with the regeling that it is part of.
     *
     * @param identificatie its identification as the API gave it, in the plain form or in that for addresses
     * @return the document
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     * @throws IllegalArgumentException when the identification is empty
     */
    default Omgevingsdocument get(String identificatie) {
        return get(identificatie, Tijdreis.NU);
    }

    /**
     * One document as it was or will be (Ontsluiten v2, {@code GET documenten/{uriIdentificatie}}).
     *
     * @param identificatie its identification as the API gave it, in the plain form or in that for addresses
     * @param tijdreis when; without {@code inWerkingOp}, which this API does not know
     * @return the document
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     * @throws IllegalArgumentException when the identification is empty
     */
    Omgevingsdocument get(String identificatie, Tijdreis tijdreis);

    /**
     * Documents whose title or identification begins like a text, for a search box (Ontsluiten v2, {@code GET
     * documenten/_suggereer}).
     *
     * @param text what was typed
     * @param limit how many at most, from 1
     * @return exact matches first
     * @throws IllegalArgumentException when the text is blank or the limit is below 1
     */
    default List<DocumentSuggestie> suggest(String text, int limit) {
        return suggest(text, q -> q.limit(limit));
    }

    /**
     * Documents whose title or identification begins like a text, for a search box (Ontsluiten v2, {@code GET
     * documenten/_suggereer}).
     *
     * @param text what was typed
     * @param question how many, and of when: {@code q -> q.limit(5).inclusiefToekomstigGeldig()}
     * @return exact matches first
     * @throws IllegalArgumentException when the text is blank or the question cannot be asked
     */
    List<DocumentSuggestie> suggest(String text, Consumer<SuggestieQuery> question);

    /**
     * One version of a document under the Omgevingswet (Ontsluiten v2, {@code GET
     * omgevingsdocumentversies/{uriExpressionId}}).
     *
     * @param expressionId the version, for example {@code /akn/nl/act/gm0362/2020/omgevingsplan/nld@2024-03-12;3}
     * @return the version as the API gives it
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     * @throws IllegalArgumentException when the identification is blank
     */
    Omgevingsdocumentversie versie(String expressionId);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Documenten with(Caller caller) {
        return new DocumentenClient(caller);
    }
}
