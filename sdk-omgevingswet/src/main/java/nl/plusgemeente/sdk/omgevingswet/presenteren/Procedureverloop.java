package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the procedure of a draft goes (Presenteren v8, {@code OntwerpProcedureverloop}).
 *
 * @param bekendOp the day on which it was made known
 * @param ontvangenOp the day on which it was received
 * @param procedurestappen the steps
 */
public record Procedureverloop(
        Optional<LocalDate> bekendOp, Optional<LocalDate> ontvangenOp, List<Procedurestap> procedurestappen) {

    /** Copies the list. */
    public Procedureverloop {
        procedurestappen = List.copyOf(procedurestappen);
    }

    /**
     * The day of a step.
     *
     * @param soortStap the step in words, for example {@code begin inzagetermijn}
     * @return empty when the procedure does not have that step: a third of the drafts lacks the days to look into them
     */
    public Optional<LocalDate> voltooidOp(String soortStap) {
        return procedurestappen.stream()
                .filter(stap -> stap.soortStap()
                        .filter(soort -> soort.waarde().equals(soortStap))
                        .isPresent())
                .findFirst()
                .flatMap(Procedurestap::voltooidOp);
    }
}
