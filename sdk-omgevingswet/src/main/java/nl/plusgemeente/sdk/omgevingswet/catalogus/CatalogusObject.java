package nl.plusgemeente.sdk.omgevingswet.catalogus;

import java.util.Map;
import nl.plusgemeente.sdk.omgevingswet.dso.RawJson;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;

/**
 * Something in a list of the Stelselcatalogus. No public source tells its schema.
 *
 * @param json the whole object
 */
public record CatalogusObject(Map<String, Object> json) implements RawJson {

    /** Copies the members, at every level. */
    public CatalogusObject {
        json = Members.of(json).json();
    }

    /** Only how much there is: it is too long for a log. */
    @Override
    public String toString() {
        return "CatalogusObject[" + json.size() + " members]";
    }
}
