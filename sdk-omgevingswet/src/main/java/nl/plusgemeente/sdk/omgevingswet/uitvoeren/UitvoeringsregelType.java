package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * Who answers a question (Uitvoeren v3, {@code uitvoeringsregelType}).
 *
 * @param waarde the value as it stands in the JSON
 */
public record UitvoeringsregelType(String waarde) implements OpenValue {
    /** A person. */
    public static final UitvoeringsregelType VRAAG = new UitvoeringsregelType("vraag");
    /** A register that the DSO asks. */
    public static final UitvoeringsregelType REGISTERBEVRAGING = new UitvoeringsregelType("registerbevraging");
    /** The place. */
    public static final UitvoeringsregelType GEO_VERWIJZING = new UitvoeringsregelType("geoVerwijzing");
    /** Other rules. */
    public static final UitvoeringsregelType UITKOMST_HERBRUIKBARE_BESLISSING =
            new UitvoeringsregelType("uitkomstHerbruikbareBeslissing");

    @Override
    public String toString() {
        return waarde;
    }
}
