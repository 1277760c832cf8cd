package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * What a draft does to an annotation (Presenteren v8, {@code DeltaBewerking}). No public source lists the values, so
 * that there are no constants.
 *
 * @param waarde the value as it stands in the JSON
 */
public record Bewerking(String waarde) implements OpenValue {

    @Override
    public String toString() {
        return waarde;
    }
}
