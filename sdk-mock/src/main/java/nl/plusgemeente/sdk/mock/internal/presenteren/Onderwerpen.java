package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Ontwerp;
import nl.plusgemeente.sdk.mock.internal.data.Regeling;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.SearchGeometry;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Tells in short what rules at a place are about. */
final class Onderwerpen {

    private final Dataset dataset;
    private final Clock clock;
    private final Wijzigingen wijzigingen;

    Onderwerpen(Dataset dataset, Clock clock, Wijzigingen wijzigingen) {
        this.dataset = dataset;
        this.clock = clock;
        this.wijzigingen = wijzigingen;
    }

    Answer search(Call call) {
        Dates dates = Dates.of(call, clock);
        Shape place = SearchGeometry.required(call.body());
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Regeling regeling : dataset.regelingen(dates.geldigOp())) {
            JsonObject here = here(regeling.regeltekstannotaties(), place);
            if (!here.getJsonArray("activiteiten").isEmpty()) {
                Links links = new Links(call, regeling.document(), dates);
                list.add(about(here)
                        .add(
                                "_links",
                                Json.createObjectBuilder()
                                        .add("regeling", links.itself())
                                        .add("documentstructuur", links.documentstructuur())));
            }
        }
        return call.answer(Json.createObjectBuilder().add("regelingen", list).build());
    }

    Answer searchOntwerp(Call call) {
        Dates.of(call, clock);
        Shape place = SearchGeometry.required(call.body());
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Ontwerp ontwerp : dataset.ontwerpen()) {
            JsonObject here = here(ontwerp.regeltekstannotaties(), place);
            if (!here.getJsonArray("activiteiten").isEmpty()) {
                Links links = wijzigingen.links(call, ontwerp);
                list.add(about(here)
                        .add("technischId", ontwerp.technischId())
                        .add("beoogdeOpvolgerVan", ontwerp.document().identificatie())
                        .add(
                                "_links",
                                Json.createObjectBuilder()
                                        .add("ontwerpregeling", links.itself())
                                        .add("documentstructuur", links.documentstructuur())
                                        .add("beoogdeOpvolgerVan", wijzigingen.basis(call, ontwerp))));
            }
        }
        return call.answer(
                Json.createObjectBuilder().add("ontwerpregelingen", list).build());
    }

    private JsonObject here(JsonObject graph, Shape place) {
        return new AnnotatieGraph(graph)
                .at(new Locaties(dataset, graph).at(place))
                .json();
    }

    private static JsonObjectBuilder about(JsonObject graph) {
        List<JsonObject> rules = graph.getJsonArray("regelsVoorIedereen").getValuesAs(JsonObject.class);
        JsonArrayBuilder activities = Json.createArrayBuilder();
        for (JsonObject activity : graph.getJsonArray("activiteiten").getValuesAs(JsonObject.class)) {
            Set<String> indications = new LinkedHashSet<>();
            String id = activity.getString("identificatie");
            rules.stream()
                    .flatMap(rule ->
                            rule.getJsonArray("activiteitLocatieaanduidingen").getValuesAs(JsonObject.class).stream())
                    .filter(indication -> indication.getString("activiteitRef").equals(id))
                    .forEach(indication -> indications.add(indication.getString("identificatie")));
            activities.add(named(activity).add("activiteitLocatieaanduidingen", Json.createArrayBuilder(indications)));
        }
        JsonArrayBuilder areas = Json.createArrayBuilder();
        graph.getJsonArray("gebiedsaanwijzingen").getValuesAs(JsonObject.class).forEach(area -> areas.add(named(area)));
        Set<JsonObject> themes = new LinkedHashSet<>();
        rules.forEach(rule -> themes.addAll(rule.getJsonArray("themas").getValuesAs(JsonObject.class)));
        return Json.createObjectBuilder()
                .add("activiteiten", activities)
                .add("gebiedsaanwijzingen", areas)
                .add("themas", Json.createArrayBuilder(themes));
    }

    private static JsonObjectBuilder named(JsonObject object) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("identificatie", object.getString("identificatie"))
                .add("naam", object.getString("naam"));
        if (object.containsKey("_delta")) {
            json.add("_delta", object.getJsonObject("_delta"));
        }
        return json;
    }
}
