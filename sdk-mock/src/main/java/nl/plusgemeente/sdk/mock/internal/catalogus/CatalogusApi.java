package nl.plusgemeente.sdk.mock.internal.catalogus;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/** Stelselcatalogus opvragen v3: terms, and the other lists. */
public final class CatalogusApi implements Api {

    private final Clock clock;

    public CatalogusApi(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "catalogus-v3";
    }

    @Override
    public String version() {
        return "3.2.4";
    }

    @Override
    public String basePath() {
        return "/publiek/catalogus/api/opvragen/v3";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get("begrippen", "/begrippen", this::begrippen).asking("zoekTerm", "geldigOp"));
        routes.add(Route.get("concepten", "/concepten", CatalogusApi::concepten));
        Stream.concat(Lijsten.VAN_BEIDE.stream(), Lijsten.MET_SLEUTEL.stream())
                .forEach(lijst ->
                        routes.add(Route.get(lijst, "/" + lijst, call -> page(call, lijst, Lijsten.of(lijst)))));
        return routes.stream().map(route -> route.asking("page", "pageSize")).toList();
    }

    private Answer begrippen(Call call) {
        LocalDate dag = Dates.of(call, clock).geldigOp();
        String words = call.query("zoekTerm").orElse("");
        List<JsonObject> found = Begrip.ALL.stream()
                .filter(begrip -> begrip.holds(words, dag))
                .map(Begrip::write)
                .toList();
        return page(call, "begrippen", found);
    }

    private static Answer concepten(Call call) {
        return page(call, "concepten", Begrip.ALL.stream().map(Begrip::write).toList());
    }

    private static Answer page(Call call, String lijst, List<JsonObject> items) {
        return call.answer(new Paging(call, "page", "pageSize").page(lijst, items, item -> item));
    }
}
