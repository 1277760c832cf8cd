package nl.plusgemeente.sdk.omgevingswet.plannen;

import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * One object of a plan. No public source tells its schema: all its members are kept as they came.
 *
 * @param members the members of the JSON object, as maps, lists, texts, numbers and booleans; what was null is absent
 */
public record PlanObject(Map<String, Object> members) {

    /** Copies the members, at every level. */
    public PlanObject {
        members = Members.of(members).json();
    }

    /**
     * A member.
     *
     * @param name its name
     * @return empty when it is absent or null
     */
    public Optional<Object> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * A member that is a text, a number or a flag.
     *
     * @param name its name, for example {@code id}
     * @return in its own words; empty when it is absent or something else
     */
    public Optional<String> text(String name) {
        return Texts.scalar(members.get(name));
    }

    /**
     * The member {@code geometrie}, where it came along.
     *
     * @return in the system that was asked for
     * @throws nl.plusgemeente.sdk.core.json.JsonException when it is an object, but no GeoJSON
     */
    public Optional<Geometry> geometrie() {
        return members.get("geometrie") instanceof Map<?, ?> json
                ? Optional.of(Geometry.ofGeoJson(json))
                : Optional.empty();
    }
}
