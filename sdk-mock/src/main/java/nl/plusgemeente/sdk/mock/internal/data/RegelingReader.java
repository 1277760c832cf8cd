package nl.plusgemeente.sdk.mock.internal.data;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Gives each document of a place its text and annotations: its own for the plan and the vision, else a common text. */
final class RegelingReader {

    private static final List<String> REGELTEKST = List.of(
            "regelteksten",
            "regelsVoorIedereen",
            "omgevingswaarderegels",
            "instructieregels",
            "gebiedsaanwijzingen",
            "locaties",
            "activiteiten",
            "omgevingsnormen",
            "omgevingswaarden",
            "kaarten");
    private static final List<String> DIVISIE = List.of(
            "divisies", "divisieteksten", "tekstdelen", "gebiedsaanwijzingen", "hoofdlijnen", "locaties", "kaarten");

    private static final List<String> REGISTERED =
            List.of("regelteksten", "regelsVoorIedereen", "locaties", "activiteiten");

    private final ResourceFiles files;

    RegelingReader(ResourceFiles files) {
        this.files = files;
    }

    Regeling read(Document document) {
        return switch (document.soort()) {
            case OMGEVINGSPLAN ->
                new Regeling(
                        document,
                        ComponentReader.read(files.shared("omgevingsplan-structuur.json")),
                        registered(document, files.shared("omgevingsplan-annotaties.json")),
                        none(DIVISIE));
            case OMGEVINGSVISIE ->
                new Regeling(
                        document,
                        ComponentReader.read(files.shared("omgevingsvisie-structuur.json")),
                        none(REGELTEKST),
                        registered(document, files.shared("omgevingsvisie-annotaties.json")));
            default -> new Regeling(document, common(document), none(REGELTEKST), none(DIVISIE));
        };
    }

    private Component common(Document document) {
        String file = document.soort().isRegelgeving() ? "regels-structuur.json" : "beleid-structuur.json";
        String prefix = document.gezag().code() + "_" + document.versie() + "__";
        return ComponentReader.read(files.shared(file, "voorvoegsel", prefix));
    }

    private static JsonObject registered(Document document, JsonObject graph) {
        JsonObject registration = Registratie.of(document);
        JsonObjectBuilder result = Json.createObjectBuilder(graph);
        REGISTERED.stream().filter(graph::containsKey).forEach(name -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            graph.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                    .map(item -> Json.createObjectBuilder(item).add("geregistreerdMet", registration))
                    .forEach(array::add);
            result.add(name, array);
        });
        return result.build();
    }

    private static JsonObject none(List<String> names) {
        JsonObjectBuilder graph = Json.createObjectBuilder();
        names.forEach(name -> graph.add(name, JsonValue.EMPTY_JSON_ARRAY));
        return graph.build();
    }
}
