package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisieannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;

/**
 * Regulations under the Omgevingswet, their text, and what is annotated on it (Presenteren v8). Thread-safe. Every
 * method that asks throws {@link nl.plusgemeente.sdk.core.error.SdkException}, {@code NotFoundException} when there is
 * no such regeling; an identification that is blank is refused with {@link IllegalArgumentException}.
 */
public interface Regelingen {

    /**
     * All regelingen (Presenteren v8, {@code GET regelingen}). The API cannot narrow this down: {@link #search} can.
     *
     * @param question when, and what comes along; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Pages<Regeling> list(Consumer<RegelingListQuery> question);

    /**
     * The regelingen that a question finds (Presenteren v8, {@code POST regelingen/_zoek}): {@code search(q ->
     * q.at(RdPoint.of(136_925, 455_830)).bevoegdGezag("gm0344").type(RegelingType.OMGEVINGSPLAN))}.
     *
     * @param question asks; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Pages<Regeling> search(Consumer<RegelingQuery> question);

    /**
     * One regeling as it is now, with where it holds (Presenteren v8, {@code GET regelingen/{uriIdentificatie}}).
     *
     * @param identificatie for example {@code /akn/nl/act/gm0995/2020/omgevingsplan}
     * @return the regeling
     */
    default Regeling get(String identificatie) {
        return get(identificatie, Tijdreis.NU);
    }

    /**
     * One regeling as it was or will be, with where it holds (Presenteren v8, {@code GET
     * regelingen/{uriIdentificatie}}).
     *
     * @param identificatie for example {@code /akn/nl/act/gm0995/2020/omgevingsplan}
     * @param tijdreis when
     * @return the regeling
     */
    Regeling get(String identificatie, Tijdreis tijdreis);

    /**
     * How a regeling occurs in time, as it is known now (Presenteren v8, {@code GET regelingen/{id}/voorkomens}).
     *
     * @param identificatie the regeling
     * @return a lazy list over all pages
     */
    default Pages<Voorkomen> voorkomens(String identificatie) {
        return voorkomens(identificatie, Tijdreis.NU);
    }

    /**
     * How a regeling occurs in time: past, present and future, with links to the temporary parts and drafts that
     * overlap (Presenteren v8, {@code GET regelingen/{id}/voorkomens}).
     *
     * @param identificatie the regeling
     * @param tijdreis as it was known when; without {@code geldigOp} and {@code inWerkingOp}, as all of time is asked for
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when a day is set
     */
    Pages<Voorkomen> voorkomens(String identificatie, Tijdreis tijdreis);

    /**
     * The text of a regeling as it is now (Presenteren v8, {@code GET regelingen/{id}/documentstructuur}); several
     * megabytes for an omgevingsplan.
     *
     * @param identificatie the regeling
     * @return the text as a tree
     */
    default Documentstructuur documentstructuur(String identificatie) {
        return documentstructuur(identificatie, Tijdreis.NU);
    }

    /**
     * The text of a regeling as it was or will be (Presenteren v8, {@code GET regelingen/{id}/documentstructuur}).
     *
     * @param identificatie the regeling
     * @param tijdreis when
     * @return the text as a tree
     */
    default Documentstructuur documentstructuur(String identificatie, Tijdreis tijdreis) {
        return documentstructuur(identificatie, q -> q.op(tijdreis));
    }

    /**
     * The text of a regeling (Presenteren v8, {@code GET regelingen/{id}/documentstructuur}).
     *
     * @param identificatie the regeling
     * @param question how to ask: {@code q -> q.transformXml()}
     * @return the text as a tree
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Documentstructuur documentstructuur(String identificatie, Consumer<TekstQuery> question);

    /**
     * One component of the text as it is now, with those under it (Presenteren v8, {@code GET
     * regelingen/{id}/documentstructuur/{documentComponentWorkId}}).
     *
     * @param identificatie the regeling
     * @param wId the component, as annotations have it
     * @return the component
     */
    default DocumentComponent documentComponent(String identificatie, String wId) {
        return documentComponent(identificatie, wId, Tijdreis.NU);
    }

    /**
     * One component of the text as it was or will be, with those under it (Presenteren v8, {@code GET
     * regelingen/{id}/documentstructuur/{documentComponentWorkId}}).
     *
     * @param identificatie the regeling
     * @param wId the component, as annotations have it
     * @param tijdreis when
     * @return the component
     */
    default DocumentComponent documentComponent(String identificatie, String wId, Tijdreis tijdreis) {
        return documentComponent(identificatie, wId, q -> q.op(tijdreis));
    }

    /**
     * One component of the text, with those under it (Presenteren v8, {@code GET
     * regelingen/{id}/documentstructuur/{documentComponentWorkId}}).
     *
     * @param identificatie the regeling
     * @param wId the component, as annotations have it
     * @param question how to ask: {@code q -> q.transformXml()}
     * @return the component
     * @throws IllegalArgumentException when the question cannot be asked
     */
    DocumentComponent documentComponent(String identificatie, String wId, Consumer<TekstQuery> question);

    /**
     * What is annotated on the rules of a regeling as it is now (Presenteren v8, {@code GET
     * regelingen/{id}/regeltekstannotaties}); up to some ten megabytes for an omgevingsplan.
     *
     * @param identificatie the regeling
     * @return objects that refer to each other
     */
    default Regeltekstannotaties regeltekstannotaties(String identificatie) {
        return regeltekstannotaties(identificatie, q -> {});
    }

    /**
     * What is annotated on some rules of a regeling: at a place (then {@code POST
     * regelingen/{id}/regeltekstannotaties/_zoek}), on one component of the text, at another time.
     *
     * @param identificatie the regeling
     * @param question asks: {@code q -> q.at(RdPoint.of(136_925, 455_830))}
     * @return objects that refer to each other
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Regeltekstannotaties regeltekstannotaties(String identificatie, Consumer<AnnotatieQuery> question);

    /**
     * What is annotated on a text without rules as it is now (Presenteren v8, {@code GET
     * regelingen/{id}/divisieannotaties}).
     *
     * @param identificatie the regeling
     * @return objects that refer to each other
     */
    default Divisieannotaties divisieannotaties(String identificatie) {
        return divisieannotaties(identificatie, q -> {});
    }

    /**
     * What is annotated on some parts of a text without rules: at a place (then {@code POST
     * regelingen/{id}/divisieannotaties/_zoek}), on one component of the text, at another time.
     *
     * @param identificatie the regeling
     * @param question asks: {@code q -> q.at(RdPoint.of(136_925, 455_830))}
     * @return objects that refer to each other
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Divisieannotaties divisieannotaties(String identificatie, Consumer<AnnotatieQuery> question);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Regelingen with(Caller caller) {
        return new RegelingenClient(caller);
    }
}
