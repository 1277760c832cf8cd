package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.geo.SearchArea;

/**
 * Where and when to look for requests that did not arrive.
 *
 * @param gebied the area, in RD New (metres): roughly the territory
 * @param vanaf the first day
 * @param totEnMet the last day
 * @param organisaties for whom, by their numbers: what is for others is passed over
 * @param maximum how many messages to fetch before the recovery stops at the end of a day; the cursor tells where
 */
public record RecoveryWindow(Geometry gebied, LocalDate vanaf, LocalDate totEnMet, Set<Oin> organisaties, int maximum) {
    private static final int USUAL_MAXIMUM = 200;
    private static final int MOST_DAYS = 366;

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException when the days are in the wrong order or more than a year, there is no
     *     organisation, the maximum is below 1, or the area cannot be searched in
     */
    public RecoveryWindow {
        gebied = SearchArea.inRd(gebied);
        organisaties = Set.copyOf(organisaties);
        if (totEnMet.isBefore(vanaf) || !totEnMet.isBefore(vanaf.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException(
                    "a recovery is over 1 to " + MOST_DAYS + " days, the first before the last");
        }
        if (organisaties.isEmpty() || maximum < 1) {
            throw new IllegalArgumentException(
                    "a recovery is for one organisation or more, and for one request or more");
        }
    }

    /**
     * Days for one organisation.
     *
     * @param gebied the area, in RD New (metres)
     * @param vanaf the first day
     * @param totEnMet the last day
     * @param organisatie the organisation's number
     * @return a window of at most 200 messages
     * @throws IllegalArgumentException as the constructor does
     */
    public static RecoveryWindow of(Geometry gebied, LocalDate vanaf, LocalDate totEnMet, Oin organisatie) {
        return new RecoveryWindow(gebied, vanaf, totEnMet, Set.of(organisatie), USUAL_MAXIMUM);
    }

    /**
     * What is left after an earlier recovery.
     *
     * @param cursor what that one gave
     * @return a window from there on; this one when the cursor lies before it
     * @throws IllegalArgumentException when the cursor lies after the last day
     */
    public RecoveryWindow from(RecoveryCursor cursor) {
        LocalDate first =
                Optional.of(cursor.dag()).filter(dag -> dag.isAfter(vanaf)).orElse(vanaf);
        return new RecoveryWindow(gebied, first, totEnMet, organisaties, maximum);
    }
}
