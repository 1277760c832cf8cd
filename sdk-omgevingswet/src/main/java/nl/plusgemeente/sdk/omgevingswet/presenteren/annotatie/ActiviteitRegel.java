package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;

/**
 * One rule for one activity: how it is treated, in which piece of text, and where.
 *
 * @param activiteitRef the activity's identification
 * @param activiteit the activity; empty when it stands in another regeling
 * @param regel the rule
 * @param aanduiding how the rule treats the activity
 * @param regeltekst the piece of text; empty when it stands outside the answer
 * @param locaties where, as far as the places stand in the answer
 * @param locatieRefsElders the identifications of the other places
 */
public record ActiviteitRegel(
        String activiteitRef,
        Optional<Activiteit> activiteit,
        RegelVoorIedereen regel,
        ActiviteitLocatieaanduiding aanduiding,
        Optional<Regeltekst> regeltekst,
        List<Locatie> locaties,
        List<String> locatieRefsElders) {

    /** Copies the lists. */
    public ActiviteitRegel {
        locaties = List.copyOf(locaties);
        locatieRefsElders = List.copyOf(locatieRefsElders);
    }

    /**
     * The component of the text, for {@code documentComponent(identificatie, wId)}.
     *
     * @return empty when the piece of text stands outside the answer
     */
    public Optional<String> wId() {
        return regeltekst.map(Regeltekst::wId).filter(wId -> !wId.isEmpty());
    }
}
