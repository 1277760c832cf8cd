package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;

/**
 * The rules of one kind that an activity has (RTR v2, {@code regelBeheerObjecten}).
 *
 * @param urn names it
 * @param omschrijving its words
 * @param typering what the rules are for
 * @param functioneleStructuurRef what to ask the rules by
 * @param toestemming which permission the requirements are for; of requirements only
 */
public record RegelBeheerObject(
        Optional<String> urn,
        Optional<String> omschrijving,
        Optional<RegelTypering> typering,
        String functioneleStructuurRef,
        Optional<CodeWaarde> toestemming) {}
