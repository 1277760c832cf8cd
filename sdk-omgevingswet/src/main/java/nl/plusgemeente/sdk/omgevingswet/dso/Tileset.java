package nl.plusgemeente.sdk.omgevingswet.dso;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * A set of vector tiles to be in step with ({@code synchroniseerMetTileset}). Those of Ontsluiten are here; no public
 * source lists those of Presenteren.
 *
 * @param waarde the value as the API takes it
 */
public record Tileset(String waarde) implements OpenValue {
    /** The set with what holds now (Ontsluiten). */
    public static final Tileset ACTUEEL = new Tileset("Actueel");
    /** The set with everything (Ontsluiten). */
    public static final Tileset VOLLEDIG = new Tileset("Volledig");

    @Override
    public String toString() {
        return waarde;
    }
}
