package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;

/** The locations in a graph, and which of them touch a place. */
final class Locaties {

    private final Dataset dataset;
    private final List<JsonObject> all;

    Locaties(Dataset dataset, JsonObject graph) {
        this.dataset = dataset;
        this.all = graph.getJsonArray("locaties").getValuesAs(JsonObject.class);
    }

    /** Those with a geometry that touches the place, and the groups that such a one belongs to. */
    Set<String> at(Shape shape) {
        Set<String> selected = new LinkedHashSet<>();
        all.stream().filter(locatie -> touches(locatie, shape)).forEach(locatie -> selected.add(id(locatie)));
        all.stream()
                .filter(locatie -> members(locatie).stream().anyMatch(selected::contains))
                .forEach(group -> selected.add(id(group)));
        return selected;
    }

    private boolean touches(JsonObject locatie, Shape shape) {
        return dataset.gebied(locatie.getString("geometrieIdentificatie", ""))
                .map(gebied -> gebied.shape().intersects(shape))
                .orElse(false);
    }

    private static List<String> members(JsonObject locatie) {
        JsonArray refs =
                locatie.getOrDefault("locatieRefs", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        return refs.getValuesAs(JsonString::getString);
    }

    private static String id(JsonObject locatie) {
        return locatie.getString("identificatie");
    }
}
