package nl.plusgemeente.sdk.mock.internal.plannen;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Crs;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.SearchGeometry;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Ruimtelijke plannen v4: the plans of the old law, with two objects of each kind; errors in a form of their own. */
public final class PlannenApi implements Api {
    private static final List<String> MET_ID = List.of(
            "planobjecten",
            "bestemmingsvlakken",
            "bouwvlakken",
            "functieaanduidingen",
            "bouwaanduidingen",
            "lettertekenaanduidingen",
            "maatvoeringen",
            "figuren",
            "gebiedsaanduidingen",
            "structuurvisiegebieden",
            "structuurvisiecomplexen",
            "structuurvisieverklaringen",
            "besluitvlakken",
            "besluitsubvlakken");
    private static final List<String> LIJSTEN =
            List.of("teksten", "cartografiesummaries", "bekendmakingen", "gerelateerde-plannen");

    private static final List<String> PAGING = List.of("page", "pageSize");
    private static final List<String> FILTERS = List.of(
            "planType",
            "regelStatus",
            "regelBinding",
            "beleidsmatigVerantwoordelijkeOverheid.type",
            "publicerendBevoegdGezag.type",
            "beschikbaarOp",
            "ponsOmgevingsplan");

    private final Dataset dataset;
    private final PlanView view;

    public PlannenApi(Dataset dataset) {
        this.dataset = dataset;
        this.view = new PlanView(dataset);
    }

    @Override
    public String name() {
        return "ruimtelijke-plannen-v4";
    }

    @Override
    public String version() {
        return "4.5.2";
    }

    @Override
    public String basePath() {
        return "/ruimtelijke-plannen/api/opvragen/v4";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.get("plannen", "/plannen", call -> plannen(call, Optional.empty()))
                        .asking(FILTERS)
                        .asking(PAGING),
                atPlace(Route.post("plannen-zoek", "/plannen/_zoek", call -> plannen(call, Optional.of(place(call)))))
                        .asking(FILTERS)
                        .asking(PAGING),
                Route.get("plan", "/plannen/{planId}", call -> call.answer(view.plan(plan(call), call))),
                search("artikelen")));
        LIJSTEN.forEach(soort -> routes.add(list(soort)));
        for (String soort : MET_ID) {
            routes.add(list(soort));
            routes.add(search(soort));
            routes.add(Route.get(soort + "-een", path(soort) + "/{id}", call -> object(call, soort)));
        }
        return routes.stream().map(route -> route.asking("expand")).toList();
    }

    private Route list(String soort) {
        return Route.get(soort, path(soort), call -> objecten(call, soort)).asking(PAGING);
    }

    private Route search(String soort) {
        return atPlace(Route.post(soort + "-zoek", path(soort) + "/_zoek", call -> objecten(call, soort)))
                .asking(PAGING);
    }

    private static Route atPlace(Route route) {
        return route.holdingGeometry("_geo.contains")
                .holdingGeometry("_geo.intersects")
                .inCrs(Crs.RD_LOWER_CODE);
    }

    /** {@code error}, {@code errorDescription} and {@code errorDetail} in place of a problem. */
    @Override
    public Answer refused(Answer problem) {
        JsonObject told = Json.createReader(new StringReader(problem.body())).readObject();
        boolean noKey = problem.status() == 401;
        return Answer.of(
                problem.status(),
                "application/json;charset=utf-8",
                Json.createObjectBuilder()
                        .add("error", noKey ? "Kadaster - Niet geauthenticeerd." : told.getString("title"))
                        .add(
                                "errorDescription",
                                noKey
                                        ? "Toegang is alleen voor geauthenticeerde gebruikers."
                                        : told.getString("detail"))
                        .add("errorDetail", noKey ? "Missing API Key" : told.getString("detail"))
                        .build()
                        .toString());
    }

    private Answer plannen(Call call, Optional<Shape> place) {
        Dates.check(call);
        Paging paging = new Paging(call, "page", "pageSize");
        List<Document> found = dataset.documenten().stream()
                .filter(document -> document.soort().isImro())
                .filter(document -> oneOf(call, "planType", document.soort().naam()))
                .filter(document -> oneOf(call, "regelStatus", "geldend"))
                .filter(document -> oneOf(call, "regelBinding", "burgerbindend"))
                .filter(document -> place.map(shape -> covers(document, shape)).orElse(true))
                .toList();
        return call.answer(paging.page("plannen", found, document -> view.plan(document, call)));
    }

    private Answer objecten(Call call, String soort) {
        Document plan = plan(call);
        boolean here = !call.incoming().method().equals("POST") || covers(plan, place(call));
        List<String> ids = here ? List.of("1", "2") : List.of();
        Paging paging = new Paging(call, "page", "pageSize");
        return call.answer(paging.page(soort, ids, id -> view.object(plan, soort, id, call)));
    }

    private Answer object(Call call, String soort) {
        String id = call.variable("id");
        if (!id.matches("[12]")) {
            throw Problem.notFound(id);
        }
        return call.answer(view.object(plan(call), soort, id, call));
    }

    private Document plan(Call call) {
        String id = call.variable("planId");
        return dataset.documenten().stream()
                .filter(document -> document.soort().isImro())
                .filter(document -> document.identificatie().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(id));
    }

    private boolean covers(Document document, Shape shape) {
        return dataset.gebied(document.gebied())
                .map(gebied -> gebied.shape().intersects(shape))
                .orElse(false);
    }

    private static Shape place(Call call) {
        JsonBody geo =
                call.body().part("_geo").orElseThrow(() -> Problem.badRequest("Het veld _geo ontbreekt.", "_geo"));
        return SearchGeometry.of(geo, "contains")
                .or(() -> SearchGeometry.of(geo, "intersects"))
                .orElseThrow(() -> Problem.badRequest("Het veld _geo heeft geen operator.", "_geo"));
    }

    private static boolean oneOf(Call call, String parameter, String value) {
        return call.query(parameter)
                .map(list -> List.of(list.split(",")).contains(value))
                .orElse(true);
    }

    private static String path(String soort) {
        return "/plannen/{planId}/" + soort;
    }
}
