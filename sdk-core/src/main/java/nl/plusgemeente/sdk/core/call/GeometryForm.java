package nl.plusgemeente.sdk.core.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in a search body an API wants the geometry: {@code {"geometrie":…}}, {@code {"_geo":{"intersects":…}}}.
 *
 * @param path the names from the root of the body to the geometry; at least one
 */
public record GeometryForm(List<String> path) {

    /** Copies the names. */
    public GeometryForm {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a geometry needs a name in the body");
        }
    }

    /**
     * Puts a geometry into a body, at the place where this API wants it.
     *
     * @param body the body's members; added to
     * @param geometry what is written as GeoJSON
     */
    public void put(Map<String, Object> body, Object geometry) {
        Object value = geometry;
        for (int i = path.size() - 1; i > 0; i--) {
            Map<String, Object> wrapper = new LinkedHashMap<>();
            wrapper.put(path.get(i), value);
            value = wrapper;
        }
        body.put(path.get(0), value);
    }
}
