package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;

/**
 * The register of applicable rules: which activities and kinds of work there are, how they belong together, and the files
 * with their rules (RTR gegevens v2, Opvragen werkzaamheden v1, Samengestelde RTR v2, Uitvoeren gegevens v1).
 * Thread-safe. Every method that asks throws {@link nl.plusgemeente.sdk.core.error.SdkException}, {@code
 * NotFoundException} when there is no such thing; a name that is blank is refused with {@link
 * IllegalArgumentException}. Days are those in the Netherlands.
 */
public interface Rtr {

    /**
     * All activities of the country on a day (RTR v2, {@code GET activiteiten}).
     *
     * @param dag the day
     * @return a lazy list over all pages
     */
    Pages<RtrActiviteit> activiteiten(LocalDate dag);

    /**
     * The activities of one authority, or at a point (RTR v2, {@code POST activiteiten/_zoek}).
     *
     * @param question asks; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Pages<RtrActiviteit> search(Consumer<ActiviteitQuery> question);

    /**
     * One activity, with its rules and relations (RTR v2, {@code GET activiteiten/{urn}}).
     *
     * @param urn for example {@code nl.imow-gm0995.activiteit.DakkapelPlaatsen}
     * @param dag the day
     * @return the activity
     */
    RtrActiviteit activiteit(String urn, LocalDate dag);

    /**
     * An activity with all that are under it. The API gives them one by one: at most eight are asked for at a time, and
     * the limits of the tenant hold. An activity that stands under several is asked for once.
     *
     * @param urn the activity
     * @param dag the day
     * @param executor runs calls beside the thread that asks, for example {@code
     *     Executors.newVirtualThreadPerTaskExecutor()}; that thread carries out what the executor does not take up, so it
     *     may be small, full or closed. {@code Runnable::run} makes the calls one after the other
     * @return the activity first, then those under it, layer by layer
     * @throws nl.plusgemeente.sdk.core.error.ResponseFormatException when there are more than 10,000
     */
    List<RtrActiviteit> activiteitMetOnderliggende(String urn, LocalDate dag, Executor executor);

    /**
     * All kinds of work (RTR v2, {@code GET werkzaamheden}).
     *
     * @return a lazy list over all pages
     */
    Pages<RtrWerkzaamheid> werkzaamheden();

    /**
     * One kind of work (RTR v2, {@code GET werkzaamheden/{urn}}).
     *
     * @param urn for example {@code DakkapelPlaatsen}
     * @return the kind of work
     */
    RtrWerkzaamheid werkzaamheid(String urn);

    /**
     * The urns of the activities that a kind of work is made of, some hundreds (RTR v2, {@code GET
     * werkzaamheden/{urn}/activiteitKoppelingen}).
     *
     * @param urn the kind of work
     * @param dag the day
     * @return a lazy list over all pages; empty when there are none, or no such kind of work: the API does not tell
     *     the one from the other
     */
    Pages<String> activiteitKoppelingen(String urn, LocalDate dag);

    /**
     * The versions of a kind of work, with the words by which citizens find it (Opvragen werkzaamheden v1, {@code GET
     * werkzaamheden/{urn}}). Words and relations come only when the API expands them, and how to ask for that is not
     * known.
     *
     * @param urn the kind of work
     * @return a lazy list over all pages
     */
    Pages<WerkzaamheidVersie> werkzaamheidVersies(String urn);

    /**
     * Which kinds of rules there are for work at a place (Samengestelde RTR v2, {@code POST
     * werkzaamheden/_bepaalRegelbeheerobjectTyperingen}).
     *
     * @param functioneleStructuurRefs the kinds of work, 1 to 100
     * @param punt the place
     * @return one for each kind of work that the DSO knows
     * @throws IllegalArgumentException when there are none, or too many
     */
    List<RegelTyperingen> regelTyperingen(List<String> functioneleStructuurRefs, RdPoint punt);

    /**
     * The files with rules of one activity (Uitvoeren gegevens v1, {@code GET toepasbareRegels}).
     *
     * @param functioneleStructuurRef of a {@link RegelBeheerObject}
     * @param dag the day
     * @return a lazy list over all pages
     */
    Pages<RegelBestand> regelBestanden(String functioneleStructuurRef, LocalDate dag);

    /**
     * The files with rules of one authority (Uitvoeren gegevens v1, {@code GET toepasbareRegels}).
     *
     * @param oin the authority
     * @param dag the day
     * @return a lazy list over all pages
     */
    Pages<RegelBestand> regelBestanden(Oin oin, LocalDate dag);

    /**
     * A file with rules (STTR), to a file of ours (Uitvoeren gegevens v1, {@code GET
     * toepasbareRegels/{identifier}/sttrBestand}). It is XML of strangers: parse it with DTDs switched off.
     *
     * @param identifier as {@link RegelBestand} has it
     * @param target where to; replaced only when all has come
     * @return what was kept
     */
    Download sttrBestand(long identifier, Path target);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Rtr with(Caller caller) {
        return new RtrClient(caller);
    }
}
