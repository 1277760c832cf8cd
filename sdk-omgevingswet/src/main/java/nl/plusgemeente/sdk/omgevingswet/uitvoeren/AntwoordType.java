package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * The form that an answer must have (Uitvoeren v3, {@code antwoordType}).
 *
 * @param waarde the value as it stands in the JSON
 */
public record AntwoordType(String waarde) implements OpenValue {
    /** Yes or no. */
    public static final AntwoordType BOOLEAN = new AntwoordType("boolean");
    /** Any text; numbers and dates too. */
    public static final AntwoordType STRING = new AntwoordType("string");
    /** One or more of the options. */
    public static final AntwoordType LIJSTWAARDE = new AntwoordType("lijstwaarde");

    @Override
    public String toString() {
        return waarde;
    }
}
