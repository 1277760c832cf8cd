package nl.plusgemeente.sdk.mock.internal.toepasbaar;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;

/** All places and activities in the annotations of today's rules, by identification. */
final class Plaatsen {
    private final Dataset dataset;
    private final Map<String, JsonObject> locaties = new LinkedHashMap<>();
    private final Map<String, JsonObject> activiteiten = new LinkedHashMap<>();

    Plaatsen(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        dataset.regelingen(LocalDate.now(clock)).forEach(regeling -> {
            add(locaties, regeling.regeltekstannotaties(), "locaties");
            add(activiteiten, regeling.regeltekstannotaties(), "activiteiten");
        });
    }

    Map<String, JsonObject> locaties() {
        return locaties;
    }

    Map<String, JsonObject> activiteiten() {
        return activiteiten;
    }

    /** Those that touch, and the groups that such a one belongs to. */
    List<JsonObject> at(Shape shape) {
        Set<String> touched = new LinkedHashSet<>();
        locaties.forEach((id, locatie) -> {
            if (geometry(locatie).map(here -> here.intersects(shape)).orElse(false)) {
                touched.add(id);
            }
        });
        return locaties.values().stream()
                .filter(locatie -> touched.contains(locatie.getString("identificatie"))
                        || members(locatie).stream().anyMatch(touched::contains))
                .toList();
    }

    static List<String> members(JsonObject locatie) {
        JsonArray refs =
                locatie.getOrDefault("locatieRefs", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        return refs.getValuesAs(JsonString::getString);
    }

    private Optional<Shape> geometry(JsonObject locatie) {
        return dataset.gebied(locatie.getString("geometrieIdentificatie", "")).map(gebied -> gebied.shape());
    }

    private static void add(Map<String, JsonObject> all, JsonObject graph, String name) {
        graph.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .forEach(item -> all.putIfAbsent(item.getString("identificatie"), item));
    }
}
