package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.plusgemeente.sdk.mock.internal.data.Component;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/**
 * Rules or pieces of policy, and everything that they refer to by id. Whatever part of the rules is chosen, only what
 * those refer to comes along.
 */
final class AnnotatieGraph {

    private static final Set<String> ROOTS =
            Set.of("regelsVoorIedereen", "omgevingswaarderegels", "instructieregels", "tekstdelen");
    private static final String LOCATIES = "locaties";
    private static final String LOCATIE_REFS = "locatieRefs";
    private static final String AANDUIDINGEN = "activiteitLocatieaanduidingen";

    private final JsonObject graph;
    private final boolean members;

    AnnotatieGraph(JsonObject graph) {
        this(graph, true);
    }

    private AnnotatieGraph(JsonObject graph, boolean members) {
        this.graph = graph;
        this.members = members;
    }

    JsonObject json() {
        return members ? graph : reachable(graph);
    }

    /** Without the locations that are only known as members of a group. */
    AnnotatieGraph primary() {
        return new AnnotatieGraph(graph, false);
    }

    /** What is said about one part of the text and the parts below it. */
    AnnotatieGraph about(Component component) {
        Set<String> wIds = new LinkedHashSet<>();
        component.all().forEach(part -> wIds.add(part.wId()));
        Set<String> texts = new LinkedHashSet<>();
        for (String name : List.of("regelteksten", "divisies", "divisieteksten")) {
            objects(graph, name).stream()
                    .filter(text -> wIds.contains(text.getString("wId")))
                    .forEach(text -> texts.add(text.getString("identificatie")));
        }
        return keep(rule -> References.of(rule).stream().anyMatch(texts::contains));
    }

    /** What is said about some locations. */
    AnnotatieGraph at(Set<String> locaties) {
        return keep(rule -> touches(rule, locaties), locaties);
    }

    private AnnotatieGraph keep(Predicate<JsonObject> rules) {
        return keep(rules, Set.of());
    }

    private AnnotatieGraph keep(Predicate<JsonObject> rules, Set<String> locaties) {
        JsonObjectBuilder kept = Json.createObjectBuilder(graph);
        for (String root : ROOTS) {
            if (graph.containsKey(root)) {
                JsonArrayBuilder array = Json.createArrayBuilder();
                objects(graph, root).stream().filter(rules).forEach(rule -> array.add(narrow(rule, locaties)));
                kept.add(root, array);
            }
        }
        return new AnnotatieGraph(reachable(kept.build()), members);
    }

    /** Of a rule with several indications of place, only those that are about the place. */
    private static JsonObject narrow(JsonObject rule, Set<String> locaties) {
        if (locaties.isEmpty() || !rule.containsKey(AANDUIDINGEN)) {
            return rule;
        }
        JsonArrayBuilder here = Json.createArrayBuilder();
        objects(rule, AANDUIDINGEN).stream()
                .filter(indication -> touches(indication, locaties))
                .forEach(here::add);
        return Json.createObjectBuilder(rule).add(AANDUIDINGEN, here).build();
    }

    private JsonObject reachable(JsonObject from) {
        Set<String> ids = new LinkedHashSet<>();
        ROOTS.forEach(root -> objects(from, root).forEach(rule -> ids.addAll(References.of(rule))));
        int before;
        do {
            before = ids.size();
            from.keySet().stream().filter(name -> !ROOTS.contains(name)).forEach(name -> follow(from, name, ids));
        } while (ids.size() > before);
        JsonObjectBuilder result = Json.createObjectBuilder();
        from.forEach((name, value) -> result.add(name, ROOTS.contains(name) ? value : only(from, name, ids)));
        return result.build();
    }

    private void follow(JsonObject from, String name, Set<String> ids) {
        if (members || !name.equals(LOCATIES)) {
            objects(from, name).stream()
                    .filter(item -> ids.contains(item.getString("identificatie")))
                    .forEach(item -> ids.addAll(References.of(item)));
        }
    }

    private static JsonValue only(JsonObject from, String name, Set<String> ids) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        objects(from, name).stream()
                .filter(item -> ids.contains(item.getString("identificatie")))
                .forEach(array::add);
        return array.build();
    }

    private static boolean touches(JsonObject item, Set<String> locaties) {
        return item
                .getOrDefault(LOCATIE_REFS, JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonString::getString)
                .stream()
                .anyMatch(locaties::contains);
    }

    private static List<JsonObject> objects(JsonObject from, String name) {
        return from.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class);
    }
}
