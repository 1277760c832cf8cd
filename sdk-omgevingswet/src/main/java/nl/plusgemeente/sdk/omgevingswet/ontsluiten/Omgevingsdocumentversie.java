package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import java.util.Map;
import nl.plusgemeente.sdk.omgevingswet.dso.RawJson;

/**
 * One version of a document under the Omgevingswet (Ontsluiten v2, {@code GET omgevingsdocumentversies/…}). No public
 * source tells its schema.
 *
 * @param json the whole object
 */
public record Omgevingsdocumentversie(Map<String, Object> json) implements RawJson {

    /** Only how much there is: it is too long for a log. */
    @Override
    public String toString() {
        return "Omgevingsdocumentversie[" + json.size() + " members]";
    }
}
