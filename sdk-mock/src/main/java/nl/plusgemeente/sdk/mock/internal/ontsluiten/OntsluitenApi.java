package nl.plusgemeente.sdk.mock.internal.ontsluiten;

import jakarta.json.JsonArrayBuilder;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.CommonRoutes;
import nl.plusgemeente.sdk.mock.internal.http.Crs;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Omgevingsinformatie ontsluiten v2: finds documents of the Omgevingswet and of the law before it. */
public final class OntsluitenApi implements Api {

    private final Dataset dataset;
    private final Clock clock;
    private final DocumentView view;

    public OntsluitenApi(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.clock = clock;
        this.view = new DocumentView(dataset);
    }

    @Override
    public String name() {
        return "ontsluiten-v2";
    }

    @Override
    public String version() {
        return "2.13.1";
    }

    @Override
    public String basePath() {
        return "/publiek/omgevingsinformatie/api/ontsluiten/v2";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        Stream<Route> own = Stream.of(
                Route.search("documenten-zoek", "/documenten/_zoek", this::search)
                        .holding("_find", "bestuurslaag", "regelgevingOfOverig", "identificaties", "uriIdentificaties")
                        .asking("inclusiefToekomstigGeldig", "page", "size", "_sort"),
                Route.get("documenten-suggereer", "/documenten/_suggereer", this::suggest)
                        .asking("_find", "inclusiefToekomstigGeldig", "limit")
                        .producing(Answer.JSON),
                Route.get("document", "/documenten/{uriIdentificatie}", this::document),
                Route.get("omgevingsdocumentversie", "/omgevingsdocumentversies/{uriExpressionId}", this::versie));
        return Stream.concat(
                        own.map(route -> route.asking("geldigOp", "beschikbaarOp", "synchroniseerMetTileset")),
                        CommonRoutes.of(Crs.RD).stream())
                .toList();
    }

    private Answer search(Call call) {
        Paging paging = new Paging(call);
        Dates dates = Dates.of(call, clock);
        DocumentQuery query = DocumentQuery.of(call.body(), call, dates);
        List<Document> found = query.select(dataset);
        return call.answer(paging.page("documenten", found, document -> view.write(document, call, dates)));
    }

    private Answer document(Call call) {
        Dates dates = Dates.of(call, clock);
        String id = call.variable("uriIdentificatie");
        return dataset.documenten().stream()
                .filter(document -> document.uriIdentificatie().equals(id))
                .filter(document -> document.isGeldigOp(dates.geldigOp()))
                .findFirst()
                .map(document -> call.answer(view.write(document, call, dates)))
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** No public source tells the schema: this is that of a document. */
    private Answer versie(Call call) {
        String id = call.variable("uriExpressionId");
        return dataset.documenten().stream()
                .filter(document -> !document.soort().isImro())
                .filter(document -> Document.pathId(document.expressionId()).equals(id))
                .findFirst()
                .map(document -> call.answer(view.write(document, call, Dates.of(call, clock))))
                .orElseThrow(() -> Problem.notFound(id));
    }

    private Answer suggest(Call call) {
        String find = call.query("_find").orElse("");
        if (find.isBlank()) {
            throw Problem.badRequest("De parameter _find ontbreekt.", "_find");
        }
        Dates dates = Dates.of(call, clock);
        JsonArrayBuilder suggestions = Json.createArrayBuilder();
        dataset.documenten().stream()
                .filter(document -> document.isGeldigOp(dates.geldigOp())
                        || call.flag("inclusiefToekomstigGeldig") && document.isToekomstigOp(dates.geldigOp()))
                .filter(document -> DocumentQuery.mentions(document, find))
                .limit(call.number("limit", 10, 100))
                .forEach(document -> suggestions.add(view.suggestion(document, find)));
        return call.answer(suggestions.build());
    }
}
