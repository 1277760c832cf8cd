package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.data.Regeling;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.SearchGeometry;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Shows what is said about the text of a document: all of it, that on one part, or that on one place. */
final class Annotaties {

    private final Dataset dataset;
    private final Clock clock;
    private final Function<Regeling, JsonObject> graph;

    private Annotaties(Dataset dataset, Clock clock, Function<Regeling, JsonObject> graph) {
        this.dataset = dataset;
        this.clock = clock;
        this.graph = graph;
    }

    static Annotaties ofRegelteksten(Dataset dataset, Clock clock) {
        return new Annotaties(dataset, clock, Regeling::regeltekstannotaties);
    }

    static Annotaties ofDivisies(Dataset dataset, Clock clock) {
        return new Annotaties(dataset, clock, Regeling::divisieannotaties);
    }

    Answer all(Call call) {
        Regelingen.checkSelection(call);
        Regeling regeling = regeling(call);
        AnnotatieGraph selected = call.query("documentComponent")
                .map(component -> graph(call, regeling).about(Documentstructuur.part(regeling, component)))
                .orElseGet(() -> graph(call, regeling));
        return call.answer(links(call, regeling, selected.json()).build());
    }

    Answer search(Call call) {
        Regelingen.checkSelection(call);
        Regeling regeling = regeling(call);
        Locaties locaties = new Locaties(dataset, graph.apply(regeling));
        Set<String> here = locaties.at(SearchGeometry.required(call.body()));
        JsonArray refs = Json.createArrayBuilder(here).build();
        return call.answer(links(call, regeling, graph(call, regeling).at(here).json())
                .add("geselecteerdeLocatieRefs", refs)
                .build());
    }

    private AnnotatieGraph graph(Call call, Regeling regeling) {
        AnnotatieGraph whole = new AnnotatieGraph(graph.apply(regeling));
        return call.query("locatieSelectie").isPresent() ? whole.primary() : whole;
    }

    private Regeling regeling(Call call) {
        String id = call.variable("uriIdentificatie");
        return dataset.regeling(id, Dates.of(call, clock).geldigOp()).orElseThrow(() -> Problem.notFound(id));
    }

    private JsonObjectBuilder links(Call call, Regeling regeling, JsonObject found) {
        Document document = regeling.document();
        Links links = new Links(call, document, Dates.of(call, clock));
        return Json.createObjectBuilder(found)
                .add(
                        "_links",
                        Json.createObjectBuilder()
                                .add("self", links.self(call))
                                .add("regeling", links.itself())
                                .add("documentstructuur", links.documentstructuur()));
    }
}
