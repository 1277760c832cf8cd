package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * How far a samenwerking is (Samenwerkfunctionaliteit v5): an open list.
 *
 * @param waarde the value as it stands in the JSON
 */
public record SamenwerkingStatus(String waarde) implements OpenValue {
    /** Being set up. */
    public static final SamenwerkingStatus INITIALISATIE = new SamenwerkingStatus("INITIALISATIE");
    /** Open: the only status in which anything can be done. */
    public static final SamenwerkingStatus OPEN = new SamenwerkingStatus("OPEN");
    /** Closed by who began it. */
    public static final SamenwerkingStatus GESLOTEN = new SamenwerkingStatus("GESLOTEN");

    @Override
    public String toString() {
        return waarde;
    }
}
