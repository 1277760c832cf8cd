package nl.plusgemeente.sdk.omgevingswet.plannen;

import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.RawJson;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;

/**
 * One object of a plan. No public source tells its schema.
 *
 * @param json the whole object
 */
public record PlanObject(Map<String, Object> json) implements RawJson {

    /** Copies the members, at every level. */
    public PlanObject {
        json = Members.of(json).json();
    }

    /**
     * The member {@code geometrie}, where it came along.
     *
     * @return in the system that was asked for
     * @throws nl.plusgemeente.sdk.core.json.JsonException when it is an object, but no GeoJSON
     */
    public Optional<Geometry> geometrie() {
        return json.get("geometrie") instanceof Map<?, ?> geometrie
                ? Optional.of(Geometry.ofGeoJson(geometrie))
                : Optional.empty();
    }

    /** Only how much there is: it is too long for a log. */
    @Override
    public String toString() {
        return "PlanObject[" + json.size() + " members]";
    }
}
