package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * What the DSO lacks, so that it cannot tell (Uitvoeren v3, {@code ontbrekendeData}).
 *
 * @param waarde the value as it stands in the JSON
 */
public record OntbrekendeData(String waarde) implements OpenValue {
    /** The authority delivered no applicable rules. */
    public static final OntbrekendeData TOEPASBARE_REGELS = new OntbrekendeData("toepasbareRegels");
    /** The activity has no rules of this kind. */
    public static final OntbrekendeData REGELBEHEEROBJECT = new OntbrekendeData("regelbeheerobject");

    @Override
    public String toString() {
        return waarde;
    }
}
