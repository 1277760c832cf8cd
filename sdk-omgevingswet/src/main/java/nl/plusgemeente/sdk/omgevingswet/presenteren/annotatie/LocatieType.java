package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * The kind of a place (Presenteren v8, {@code LocatieType}).
 *
 * @param waarde the value as it stands in the JSON
 */
public record LocatieType(String waarde) implements OpenValue {
    /** An area. */
    public static final LocatieType GEBIED = new LocatieType("Gebied");
    /** A line. */
    public static final LocatieType LIJN = new LocatieType("Lijn");
    /** A point. */
    public static final LocatieType PUNT = new LocatieType("Punt");
    /** A group of areas. */
    public static final LocatieType GEBIEDENGROEP = new LocatieType("Gebiedengroep");
    /** A group of lines. */
    public static final LocatieType LIJNENGROEP = new LocatieType("Lijnengroep");
    /** A group of points. */
    public static final LocatieType PUNTENGROEP = new LocatieType("Puntengroep");
    /** The whole territory of an authority. */
    public static final LocatieType AMBTSGEBIED = new LocatieType("Ambtsgebied");

    @Override
    public String toString() {
        return waarde;
    }
}
