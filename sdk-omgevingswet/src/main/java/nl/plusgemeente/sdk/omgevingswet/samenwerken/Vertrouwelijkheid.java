package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * Who may see a document (Samenwerkfunctionaliteit v5): an open list.
 *
 * @param waarde the value as it stands in the JSON
 */
public record Vertrouwelijkheid(String waarde) implements OpenValue {
    /** Every participant. */
    public static final Vertrouwelijkheid RV = new Vertrouwelijkheid("RV");
    /** Only participants with the wider of the two rights (VT). */
    public static final Vertrouwelijkheid SV = new Vertrouwelijkheid("SV");

    @Override
    public String toString() {
        return waarde;
    }
}
