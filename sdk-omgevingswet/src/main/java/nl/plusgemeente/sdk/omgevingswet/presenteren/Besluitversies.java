package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisieannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Renvooi;

/**
 * Versions of regelingen as decisions made them, before they are worked into one (Presenteren v8). Thread-safe. Every
 * method that asks throws {@link nl.plusgemeente.sdk.core.error.SdkException}, {@code NotFoundException} when there is
 * none; an identification that is blank is refused with {@link IllegalArgumentException}.
 */
public interface Besluitversies {

    /**
     * All besluitversies (Presenteren v8, {@code GET besluitversies}).
     *
     * @param question when, and what comes along; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Pages<Besluitversie> list(Consumer<BesluitversieListQuery> question);

    /**
     * One besluitversie as it is known now, with where it holds (Presenteren v8, {@code GET
     * besluitversies/{technischId}}).
     *
     * @param technischId the besluitversie
     * @return the besluitversie
     */
    default Besluitversie get(String technischId) {
        return get(technischId, Tijdreis.NU);
    }

    /**
     * One besluitversie as it was known, with where it holds (Presenteren v8, {@code GET besluitversies/{technischId}}).
     *
     * @param technischId the besluitversie
     * @param tijdreis when; without {@code geldigOp} and {@code inWerkingOp}
     * @return the besluitversie
     */
    Besluitversie get(String technischId, Tijdreis tijdreis);

    /**
     * The text of a besluitversie, with what it changes (Presenteren v8, {@code GET
     * besluitversies/{technischId}/documentstructuur}).
     *
     * @param technischId the besluitversie
     * @param question how to ask: {@code q -> q.conditieArtikel()}
     * @return the text as a tree
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Documentstructuur documentstructuur(String technischId, Consumer<TekstQuery> question);

    /**
     * One component of the text, with those under it (Presenteren v8, {@code GET
     * besluitversies/{technischId}/documentstructuur/{documentComponentWorkId}}).
     *
     * @param technischId the besluitversie
     * @param wId the component, as annotations have it
     * @param question how to ask
     * @return the component
     * @throws IllegalArgumentException when the question cannot be asked
     */
    DocumentComponent documentComponent(String technischId, String wId, Consumer<TekstQuery> question);

    /**
     * What is annotated on the rules, and what that changes (Presenteren v8, {@code GET
     * besluitversies/{technischId}/regeltekstannotaties/renvooi}; at a place {@code POST …/_zoek}).
     *
     * @param technischId the besluitversie
     * @param question which: {@code q -> q.at(RdPoint.of(160_500, 501_500))}
     * @return objects that refer to each other, and the changes
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Renvooi<Regeltekstannotaties> regeltekstannotaties(String technischId, Consumer<AnnotatieQuery> question);

    /**
     * What is annotated on a text without rules, and what that changes (Presenteren v8, {@code GET
     * besluitversies/{technischId}/divisieannotaties/renvooi}; at a place {@code POST …/_zoek}).
     *
     * @param technischId the besluitversie
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
    static Besluitversies with(Caller caller) {
        return new BesluitversiesClient(caller);
    }
}
