package nl.plusgemeente.sdk.mock.internal.catalogus;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Handler;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** The Stelselcatalogus without a key. Its links lead to another path than was asked, and are null where there is no page. */
public final class StelselcatalogusApi implements Api {

    private final Clock clock;

    public StelselcatalogusApi(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stelselcatalogus-v1";
    }

    @Override
    public String version() {
        return "1.3.0";
    }

    @Override
    public String basePath() {
        return "/api";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public boolean wantsKey() {
        return false;
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        add(routes, "concepten", this::concepten);
        for (String lijst : Lijsten.VAN_BEIDE) {
            add(routes, lijst, call -> page(call, lijst, Lijsten.of(lijst)));
        }
        return routes.stream()
                .map(route -> route.asking("zoekTerm", "page", "pageSize"))
                .toList();
    }

    private static void add(List<Route> routes, String lijst, Handler handler) {
        routes.add(Route.get(lijst, "/" + lijst, handler));
        routes.add(Route.get(lijst + "-vervolg", "/rest-website/" + lijst, handler));
    }

    private Answer concepten(Call call) {
        LocalDate dag = LocalDate.now(clock);
        String words = call.query("zoekTerm").orElse("");
        return page(
                call,
                "concepten",
                Begrip.ALL.stream()
                        .filter(begrip -> begrip.holds(words, dag))
                        .map(Begrip::write)
                        .toList());
    }

    private static Answer page(Call call, String lijst, List<JsonObject> items) {
        JsonObject page = new Paging(call, "page", "pageSize").page(lijst, items, item -> item);
        JsonObject links = page.getJsonObject("_links");
        JsonObjectBuilder written = Json.createObjectBuilder();
        for (String name : List.of("next", "prev", "self")) {
            written.add(name, links.containsKey(name) ? link(call, links.getJsonObject(name)) : none());
        }
        return call.answer(Json.createObjectBuilder()
                .add("_embedded", page.get("_embedded"))
                .add("_links", written)
                .build());
    }

    private static JsonObjectBuilder link(Call call, JsonObject link) {
        String path = call.base() + "/";
        String rest = link.getString("href").substring(path.length()).replaceFirst("^rest-website/", "");
        return Json.createObjectBuilder().add("href", path + "rest-website/" + rest);
    }

    private static JsonObjectBuilder none() {
        return Json.createObjectBuilder().addNull("href");
    }
}
