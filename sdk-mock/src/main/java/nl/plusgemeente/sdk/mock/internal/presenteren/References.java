package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the ids that an object refers to: the texts in members whose name ends in {@code Ref} or {@code Refs}. */
final class References {

    private References() {}

    static Set<String> of(JsonObject object) {
        Set<String> ids = new LinkedHashSet<>();
        collect(object, ids);
        return ids;
    }

    private static void collect(JsonObject object, Set<String> ids) {
        object.forEach((name, value) -> {
            if (name.endsWith("Ref") && value instanceof JsonString id) {
                ids.add(id.getString());
            } else if (value instanceof JsonArray array) {
                array.forEach(item -> collect(name, item, ids));
            } else if (value instanceof JsonObject nested) {
                collect(nested, ids);
            }
        });
    }

    private static void collect(String name, JsonValue item, Set<String> ids) {
        if (item instanceof JsonObject nested) {
            collect(nested, ids);
        } else if (name.endsWith("Refs") && item instanceof JsonString id) {
            ids.add(id.getString());
        }
    }
}
