package nl.plusgemeente.sdk.omgevingswet.dso;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.OperationBuilder;

/**
 * At which moment to look at the law. What is empty is today, as the API sees it.
 *
 * @param geldigOp the day on which the rules hold, retroactive force included
 * @param inWerkingOp the day on which they are in force; Ontsluiten does not know it
 * @param beschikbaarOp what was known then: the moment of registration that is looked back to
 * @param tileset in step with which set of vector tiles; the API passes it over when {@code beschikbaarOp} is there
 */
public record Tijdreis(
        Optional<LocalDate> geldigOp,
        Optional<LocalDate> inWerkingOp,
        Optional<Instant> beschikbaarOp,
        Optional<Tileset> tileset) {

    /** Now, as the API sees it: no parameter is sent. */
    public static final Tijdreis NU =
            new Tijdreis(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The rules that hold and are in force on one day.
     *
     * @param dag the day
     * @return {@code geldigOp} and {@code inWerkingOp} on that day
     */
    public static Tijdreis op(LocalDate dag) {
        return NU.geldigOp(dag).inWerkingOp(dag);
    }

    /**
     * The same with another day on which the rules hold.
     *
     * @param dag the day
     * @return a copy
     */
    public Tijdreis geldigOp(LocalDate dag) {
        return new Tijdreis(Optional.of(dag), inWerkingOp, beschikbaarOp, tileset);
    }

    /**
     * The same with another day on which the rules are in force.
     *
     * @param dag the day
     * @return a copy
     */
    public Tijdreis inWerkingOp(LocalDate dag) {
        return new Tijdreis(geldigOp, Optional.of(dag), beschikbaarOp, tileset);
    }

    /**
     * The same with another moment of registration.
     *
     * @param moment the moment
     * @return a copy
     */
    public Tijdreis beschikbaarOp(Instant moment) {
        return new Tijdreis(geldigOp, inWerkingOp, Optional.of(moment), tileset);
    }

    /**
     * The same in step with a set of vector tiles, so that a map and the rules on it are of one moment ({@code
     * synchroniseerMetTileset}).
     *
     * @param set which set; each API has its own values
     * @return a copy
     */
    public Tijdreis synchroniseerMetTileset(Tileset set) {
        return new Tijdreis(geldigOp, inWerkingOp, beschikbaarOp, Optional.of(set));
    }

    /**
     * Puts the parameters into a call.
     *
     * @param <T> what the call's answer is read into
     * @param call the call; those that are not empty are added to its query
     * @return the same builder
     */
    public <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        call.query("geldigOp", geldigOp).query("inWerkingOp", inWerkingOp).moment("beschikbaarOp", beschikbaarOp);
        tileset.ifPresent(set -> call.query("synchroniseerMetTileset", set.waarde()));
        return call;
    }
}
