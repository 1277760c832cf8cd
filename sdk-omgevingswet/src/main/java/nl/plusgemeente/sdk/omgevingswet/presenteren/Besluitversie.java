package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.Map;
import nl.plusgemeente.sdk.omgevingswet.dso.RawJson;

/**
 * A version of a regeling as a decision made it (Presenteren v8, {@code Besluitversie}). No public source tells its
 * schema; {@code text("technischId")} is what {@link Besluitversies} asks by, should the API name it as it does in the
 * path.
 *
 * @param json the whole object
 */
public record Besluitversie(Map<String, Object> json) implements RawJson {

    /** Only how much there is: it is too long for a log. */
    @Override
    public String toString() {
        return "Besluitversie[" + json.size() + " members]";
    }
}
