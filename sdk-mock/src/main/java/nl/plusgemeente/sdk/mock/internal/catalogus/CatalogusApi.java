package nl.plusgemeente.sdk.mock.internal.catalogus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/** Stelselcatalogus opvragen v3: terms. */
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
        return List.of(Route.get("begrippen", "/begrippen", this::begrippen));
    }

    private Answer begrippen(Call call) {
        LocalDate dag = Dates.of(call, clock).geldigOp();
        String words = call.query("zoekTerm").orElse("");
        List<Begrip> found =
                Begrip.ALL.stream().filter(begrip -> begrip.holds(words, dag)).toList();
        return call.answer(new Paging(call, "page", "pageSize").page("begrippen", found, Begrip::write));
    }
}
