package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.Map;
import nl.plusgemeente.sdk.omgevingswet.dso.RawJson;

/**
 * One occurrence of a regeling in time: past, present or future, with links to the temporary parts and drafts that
 * overlap with it (Presenteren v8, {@code GET regelingen/{id}/voorkomens}). No public source tells its schema.
 *
 * @param json the whole object
 */
public record Voorkomen(Map<String, Object> json) implements RawJson {

    /** Only how much there is: it is too long for a log. */
    @Override
    public String toString() {
        return "Voorkomen[" + json.size() + " members]";
    }
}
