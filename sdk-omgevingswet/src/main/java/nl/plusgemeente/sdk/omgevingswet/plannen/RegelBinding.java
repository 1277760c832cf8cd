package nl.plusgemeente.sdk.omgevingswet.plannen;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * Whom the rules of a plan bind.
 *
 * @param waarde the value as it stands in the JSON
 */
public record RegelBinding(String waarde) implements OpenValue {
    /** The authority itself only: policy. */
    public static final RegelBinding BELEID = new RegelBinding("beleid");
    /** Citizens. */
    public static final RegelBinding BURGERBINDEND = new RegelBinding("burgerbindend");
    /** Other authorities. */
    public static final RegelBinding INSTRUCTIEREGELS = new RegelBinding("instructieregels");

    @Override
    public String toString() {
        return waarde;
    }
}
