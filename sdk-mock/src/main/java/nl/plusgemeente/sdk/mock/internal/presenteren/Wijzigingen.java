package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.plusgemeente.sdk.mock.internal.data.Component;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Ontwerp;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.SearchGeometry;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** The text of changes, and what is said about it: of drafts, and of what was decided. */
final class Wijzigingen {

    private final Dataset dataset;
    private final Clock clock;
    private final String resource;
    private final String list;
    private final Function<Ontwerp, String> id;

    private Wijzigingen(Dataset dataset, Clock clock, String resource, String list, Function<Ontwerp, String> id) {
        this.dataset = dataset;
        this.clock = clock;
        this.resource = resource;
        this.list = list;
        this.id = id;
    }

    static Wijzigingen ofOntwerpen(Dataset dataset, Clock clock) {
        return new Wijzigingen(dataset, clock, "ontwerpregelingen", "ontwerpDocumentComponenten", Ontwerp::technischId);
    }

    static Wijzigingen ofBesluiten(Dataset dataset, Clock clock) {
        return new Wijzigingen(dataset, clock, "besluitversies", "documentComponenten", Ontwerp::besluitversie);
    }

    Ontwerp one(Call call) {
        Dates.of(call, clock);
        String technischId = call.variable("technischId");
        return dataset.ontwerpen().stream()
                .filter(ontwerp -> id.apply(ontwerp).equals(technischId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(technischId));
    }

    Links links(Call call, Ontwerp ontwerp) {
        return new Links(call, resource, id.apply(ontwerp));
    }

    Answer whole(Call call) {
        return write(call, one(call), one(call).basis().tekst());
    }

    Answer part(Call call) {
        Ontwerp ontwerp = one(call);
        return write(call, ontwerp, Documentstructuur.part(ontwerp.basis(), call.variable("wId")));
    }

    Answer regelteksten(Call call) {
        return annotaties(call, one(call).regeltekstannotaties());
    }

    Answer divisies(Call call) {
        return annotaties(call, one(call).divisieannotaties());
    }

    Answer searchRegelteksten(Call call) {
        return search(call, one(call).regeltekstannotaties());
    }

    Answer searchDivisies(Call call) {
        return search(call, one(call).divisieannotaties());
    }

    private Answer annotaties(Call call, JsonObject all) {
        Regelingen.checkSelection(call);
        AnnotatieGraph graph = graph(call, all);
        AnnotatieGraph selected = call.query("documentComponent")
                .map(wId -> graph.about(Documentstructuur.part(one(call).basis(), wId)))
                .orElse(graph);
        return call.answer(linked(call, selected.json()).build());
    }

    private Answer search(Call call, JsonObject all) {
        Regelingen.checkSelection(call);
        Set<String> here = new Locaties(dataset, all).at(SearchGeometry.required(call.body()));
        return call.answer(linked(call, graph(call, all).at(here).json())
                .add("geselecteerdeLocatieRefs", Json.createArrayBuilder(here))
                .build());
    }

    private static AnnotatieGraph graph(Call call, JsonObject all) {
        AnnotatieGraph whole = new AnnotatieGraph(all);
        return call.query("locatieSelectie").isPresent() ? whole.primary() : whole;
    }

    private JsonObjectBuilder linked(Call call, JsonObject found) {
        Ontwerp ontwerp = one(call);
        Links links = links(call, ontwerp);
        return Json.createObjectBuilder(found)
                .add(
                        "_links",
                        Json.createObjectBuilder()
                                .add("self", links.self(call))
                                .add("ontwerpregeling", links.itself())
                                .add("documentstructuur", links.documentstructuur())
                                .add("beoogdeOpvolgerVan", basis(call, ontwerp)));
    }

    JsonObjectBuilder basis(Call call, Ontwerp ontwerp) {
        return new Links(call, ontwerp.basis().document(), Dates.of(call, clock)).itself();
    }

    private Answer write(Call call, Ontwerp ontwerp, Component component) {
        Links links = links(call, ontwerp);
        JsonObject written = new ComponentView(
                        links, ontwerp.document(), Documentstructuur.transforms(call), Optional.of(ontwerp), list)
                .write(component, 0);
        return call.answer(Json.createObjectBuilder()
                .add(
                        "_links",
                        Json.createObjectBuilder()
                                .add("self", links.self(call))
                                .add("ontwerpregeling", links.itself())
                                .add("annotaties", links.annotaties(ontwerp.document()))
                                .add("afbeeldingenBasePath", Links.href(Afbeeldingen.basePath(call, ontwerp), "")))
                .add(
                        "_embedded",
                        Json.createObjectBuilder()
                                .add(list, Json.createArrayBuilder().add(written)))
                .build());
    }
}
