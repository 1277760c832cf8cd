package nl.plusgemeente.sdk.omgevingswet.locatie;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.geo.SearchArea;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Documenten;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Omgevingsdocument;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.OmgevingsdocumentMetadata;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.RegelStatus;
import nl.plusgemeente.sdk.omgevingswet.plannen.Plan;
import nl.plusgemeente.sdk.omgevingswet.plannen.Plannen;
import nl.plusgemeente.sdk.omgevingswet.plannen.RegelBinding;

/**
 * The documents with rules that hold at a place now, by the law that they were made under. As long as both laws go side by
 * side, one half alone is no answer: a half that failed says so, and never looks like a half without rules.
 *
 * @param omgevingsdocumenten documents under the Omgevingswet (Ontsluiten v2); read on with {@code regelingen()}
 * @param ruimtelijkePlannen plans of before it (Ruimtelijke plannen v4); read on with {@code plannen()}
 */
public record RegelsOpLocatie(Half<Omgevingsdocument> omgevingsdocumenten, Half<Plan> ruimtelijkePlannen) {
    /** So many documents are read of each half when nothing else is asked for. */
    public static final int MOST = 1_000;

    /**
     * Whether both halves tell everything.
     *
     * @return {@code false} when asking failed for one of them, or there was more than was read
     */
    public boolean isComplete() {
        return omgevingsdocumenten.isComplete() && ruimtelijkePlannen.isComplete();
    }

    /**
     * Whether there are no rules, for sure.
     *
     * @return {@code true} when both halves answered, and have none
     * @throws SdkException the reason, when asking failed for one of the halves
     */
    public boolean isEmpty() {
        RegelsOpLocatie both = orThrow();
        return isComplete()
                && both.omgevingsdocumenten.items().isEmpty()
                && both.ruimtelijkePlannen.items().isEmpty();
    }

    /**
     * For those who can do nothing with one half.
     *
     * @return this, when both halves answered
     * @throws SdkException the reason, when asking failed for one of the halves; of the first, when for both
     */
    public RegelsOpLocatie orThrow() {
        omgevingsdocumenten.items();
        ruimtelijkePlannen.items();
        return this;
    }

    /**
     * Asks both halves, one after the other; applications ask by {@code regelsOp} of the facility.
     *
     * @param caller makes the calls
     * @param gebied in RD New (metres); polygons closed, at most 99 square kilometres
     * @param most how many documents to read of each half at most; pages beyond are not fetched
     * @return what was found, and what failed
     * @throws IllegalArgumentException when the area cannot be searched in, or {@code most} is below 1
     */
    public static RegelsOpLocatie ask(Caller caller, Geometry gebied, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("there is 1 document to read, or more");
        }
        Geometry checked = SearchArea.checked(gebied);
        return new RegelsOpLocatie(
                half(
                        () -> Documenten.with(caller).search(q -> q.in(checked).regelgeving()),
                        RegelsOpLocatie::holds,
                        most),
                half(
                        () -> Plannen.with(caller)
                                .search(
                                        checked,
                                        q -> q.regelStatus(RegelStatus.GELDEND)
                                                .regelBinding(
                                                        RegelBinding.BURGERBINDEND, RegelBinding.INSTRUCTIEREGELS)),
                        plan -> !plan.isHistorisch(),
                        most));
    }

    /** Ontsluiten finds plans, too, and drafts; plans come with the other half. */
    private static boolean holds(Omgevingsdocument document) {
        return document.isOmgevingsdocument()
                && document.omgevingsdocumentMetadata()
                        .filter(OmgevingsdocumentMetadata::isOntwerp)
                        .isEmpty();
    }

    private static <T> Half<T> half(Supplier<Pages<T>> question, Predicate<T> wanted, int most) {
        try {
            List<T> found = new ArrayList<>();
            Iterator<T> all = question.get().iterator();
            for (int read = 0; read < most && all.hasNext(); read++) {
                T document = all.next();
                if (wanted.test(document)) {
                    found.add(document);
                }
            }
            return new Half.Found<>(found, !all.hasNext());
        } catch (SdkException e) {
            return new Half.Failed<>(e);
        }
    }
}
