package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * Whether the rules of an IMRO document hold.
 *
 * @param waarde the value as it stands in the JSON
 */
public record RegelStatus(String waarde) implements OpenValue {
    /** They hold. */
    public static final RegelStatus GELDEND = new RegelStatus("geldend");
    /** They are being made. */
    public static final RegelStatus IN_ONTWIKKELING = new RegelStatus("in ontwikkeling");

    @Override
    public String toString() {
        return waarde;
    }
}
