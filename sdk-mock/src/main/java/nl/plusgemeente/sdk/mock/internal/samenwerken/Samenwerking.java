package nl.plusgemeente.sdk.mock.internal.samenwerken;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A samenwerking; what changes in it stands in the {@link Book}.
 *
 * @param id its identification
 * @param titel its title, also where it is
 * @param status how far it is; only in {@link #OPEN} anything can be done
 * @param verzoeknummer the number of the request; empty for the one that its bevoegd gezag missed
 * @param deelnemers who takes part; the first is the bevoegd gezag, who began it
 * @param begin when it began
 */
record Samenwerking(
        String id,
        String titel,
        String status,
        Optional<String> verzoeknummer,
        List<Deelnemer> deelnemers,
        Instant begin) {

    static final String OPEN = "OPEN";

    boolean isOpen() {
        return status.equals(OPEN);
    }
}
