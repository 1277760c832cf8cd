package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * The layer of government that a search in Ontsluiten can be narrowed to.
 *
 * @param waarde the value as it stands in the JSON
 */
public record BestuurslaagFilter(String waarde) implements OpenValue {
    /** Municipalities. */
    public static final BestuurslaagFilter GEMEENTE = new BestuurslaagFilter("GEMEENTE");
    /** Provinces. */
    public static final BestuurslaagFilter PROVINCIE = new BestuurslaagFilter("PROVINCIE");
    /** Water boards. */
    public static final BestuurslaagFilter WATERSCHAP = new BestuurslaagFilter("WATERSCHAP");
    /** The state. */
    public static final BestuurslaagFilter RIJK = new BestuurslaagFilter("RIJK");

    @Override
    public String toString() {
        return waarde;
    }
}
