package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisieannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Renvooi;

/**
 * Drafts: regelingen as they are to become, while people can still say what they think of it (Presenteren v8). Thread-safe. Every
 * method that asks throws {@link nl.plusgemeente.sdk.core.error.SdkException}, {@code NotFoundException} when there is
 * none; an identification that is blank is refused with {@link IllegalArgumentException}.
 */
public interface Ontwerpregelingen {

    /**
     * All drafts (Presenteren v8, {@code GET ontwerpregelingen}).
     *
     * @param question when, and what comes along; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Pages<Ontwerpregeling> list(Consumer<OntwerpregelingListQuery> question);

    /**
     * The drafts that a question finds (Presenteren v8, {@code POST ontwerpregelingen/_zoek}): {@code search(q ->
     * q.at(RdPoint.of(160_500, 501_500)).type(RegelingType.OMGEVINGSPLAN))}.
     *
     * @param question asks; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Pages<Ontwerpregeling> search(Consumer<OntwerpregelingQuery> question);

    /**
     * One draft as it is known now, with where it is to hold (Presenteren v8, {@code GET
     * ontwerpregelingen/{technischId}}).
     *
     * @param technischId the draft
     * @return the draft
     */
    default Ontwerpregeling get(String technischId) {
        return get(technischId, Tijdreis.NU);
    }

    /**
     * One draft as it was known, with where it is to hold (Presenteren v8, {@code GET ontwerpregelingen/{technischId}}).
     *
     * @param technischId the draft
     * @param tijdreis when; without {@code geldigOp} and {@code inWerkingOp}, as a draft holds on no day
     * @return the draft
     */
    Ontwerpregeling get(String technischId, Tijdreis tijdreis);

    /**
     * The text of a draft, with what it changes (Presenteren v8, {@code GET
     * ontwerpregelingen/{technischId}/documentstructuur}).
     *
     * @param technischId the draft
     * @param question how to ask: {@code q -> q.transformXml()}
     * @return the text as a tree
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Documentstructuur documentstructuur(String technischId, Consumer<TekstQuery> question);

    /**
     * One component of the text, with those under it (Presenteren v8, {@code GET
     * ontwerpregelingen/{technischId}/documentstructuur/{documentComponentWorkId}}).
     *
     * @param technischId the draft
     * @param wId the component, as annotations have it
     * @param question how to ask
     * @return the component
     * @throws IllegalArgumentException when the question cannot be asked
     */
    DocumentComponent documentComponent(String technischId, String wId, Consumer<TekstQuery> question);

    /**
     * What is annotated on the rules, and what that changes (Presenteren v8, {@code GET
     * ontwerpregelingen/{technischId}/regeltekstannotaties/renvooi}; at a place {@code POST …/_zoek}).
     *
     * @param technischId the draft
     * @param question which: {@code q -> q.at(RdPoint.of(160_500, 501_500))}
     * @return objects that refer to each other, and the changes
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Renvooi<Regeltekstannotaties> regeltekstannotaties(String technischId, Consumer<AnnotatieQuery> question);

    /**
     * What is annotated on a text without rules, and what that changes (Presenteren v8, {@code GET
     * ontwerpregelingen/{technischId}/divisieannotaties/renvooi}; at a place {@code POST …/_zoek}).
     *
     * @param technischId the draft
     * @param question which: {@code q -> q.at(RdPoint.of(160_500, 501_500))}
     * @return objects that refer to each other, and the changes
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Renvooi<Divisieannotaties> divisieannotaties(String technischId, Consumer<AnnotatieQuery> question);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Ontwerpregelingen with(Caller caller) {
        return new OntwerpregelingenClient(caller);
    }
}
