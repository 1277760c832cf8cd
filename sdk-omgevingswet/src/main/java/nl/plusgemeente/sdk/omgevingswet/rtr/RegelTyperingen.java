package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.util.List;

/**
 * Which kinds of rules there are for work at a place (Samengestelde RTR v2).
 *
 * @param functioneleStructuurRef the werkzaamheid that was asked about
 * @param regelbeheerobjecten kinds of rules of the work itself
 * @param indirecteRegelbeheerobjecten kinds of rules of what belongs to it
 */
public record RegelTyperingen(
        String functioneleStructuurRef,
        List<RegelTypering> regelbeheerobjecten,
        List<RegelTypering> indirecteRegelbeheerobjecten) {

    /** Copies the lists. */
    public RegelTyperingen {
        regelbeheerobjecten = List.copyOf(regelbeheerobjecten);
        indirecteRegelbeheerobjecten = List.copyOf(indirecteRegelbeheerobjecten);
    }
}
