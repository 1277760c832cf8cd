package nl.plusgemeente.sdk.omgevingswet.dso;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * The layer of government that an authority belongs to, as answers name it (and Presenteren's {@code typeBevoegdGezag}).
 *
 * @param waarde the value as it stands in the JSON
 */
public record Bestuurslaag(String waarde) implements OpenValue {
    /** A municipality. */
    public static final Bestuurslaag GEMEENTE = new Bestuurslaag("gemeente");
    /** A province. */
    public static final Bestuurslaag PROVINCIE = new Bestuurslaag("provincie");
    /** A water board. */
    public static final Bestuurslaag WATERSCHAP = new Bestuurslaag("waterschap");
    /** A ministry of the state. */
    public static final Bestuurslaag MINISTERIE = new Bestuurslaag("ministerie");

    @Override
    public String toString() {
        return waarde;
    }
}
