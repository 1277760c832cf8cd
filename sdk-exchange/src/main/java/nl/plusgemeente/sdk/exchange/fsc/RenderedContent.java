package nl.plusgemeente.sdk.exchange.fsc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.internal.fsc.CanonicalJson;

/**
 * The content of a contract whose grants are in canonical form already: that of a grant is hashed, and so is that of the whole,
 * of which it is a part. To write each number once is what strangers can make us pay for it at most.
 */
final class RenderedContent {
    private RenderedContent() {}

    /** The same content with the properties of each grant in canonical form; what has another shape is left as it is. */
    static Map<String, Object> properties(Map<?, ?> content) {
        return withGrants(
                content,
                data -> data.get(GrantReader.PROPERTIES) instanceof Map<?, ?> properties
                        ? with(data, GrantReader.PROPERTIES, text(properties))
                        : data);
    }

    /** The same content with each grant in canonical form. */
    static Map<String, Object> grants(Map<?, ?> content) {
        return withGrants(content, RenderedContent::text);
    }

    /** A value in canonical form. */
    static JsonText text(Map<?, ?> object) {
        return new JsonText(CanonicalJson.text(object));
    }

    private static Map<String, Object> withGrants(Map<?, ?> content, Rendering rendering) {
        if (!(content.get(ContentReader.GRANTS) instanceof List<?> array)) {
            return with(content);
        }
        List<Object> grants = new ArrayList<>(array.size());
        for (Object element : array) {
            grants.add(
                    element instanceof Map<?, ?> grant && grant.get(ContentReader.DATA) instanceof Map<?, ?> data
                            ? with(grant, ContentReader.DATA, rendering.of(data))
                            : element);
        }
        return with(content, ContentReader.GRANTS, grants);
    }

    private static Map<String, Object> with(Map<?, ?> object, String name, Object value) {
        Map<String, Object> copy = with(object);
        copy.put(name, value);
        return copy;
    }

    private static Map<String, Object> with(Map<?, ?> object) {
        Map<String, Object> copy = new LinkedHashMap<>();
        object.forEach((name, value) -> copy.put((String) name, value));
        return copy;
    }

    private interface Rendering {
        Object of(Map<?, ?> data);
    }
}
