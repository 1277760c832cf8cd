package nl.plusgemeente.sdk.mock.internal.presenteren;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.CommonRoutes;
import nl.plusgemeente.sdk.mock.internal.http.Crs;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/** Omgevingsdocumenten presenteren v8, of which this is what a search for rules needs. */
public final class PresenterenApi implements Api {

    private static final String REGELING = "/regelingen/{uriIdentificatie}";

    private final List<Route> routes;

    public PresenterenApi(Dataset dataset, Clock clock) {
        Regelingen regelingen = new Regelingen(dataset, clock);
        Documentstructuur structuur = new Documentstructuur(dataset, clock);
        Annotaties regeltekst = Annotaties.ofRegelteksten(dataset, clock);
        Annotaties divisie = Annotaties.ofDivisies(dataset, clock);
        Stream<Route> own = Stream.of(
                Route.get("regelingen", "/regelingen", regelingen::list),
                Route.search("regelingen-zoek", "/regelingen/_zoek", regelingen::search),
                Route.get("regeling", REGELING, regelingen::one),
                Route.get("documentstructuur", REGELING + "/documentstructuur", structuur::whole),
                Route.get("documentcomponent", REGELING + "/documentstructuur/{wId}", structuur::part),
                Route.get("regeltekstannotaties", REGELING + "/regeltekstannotaties", regeltekst::all),
                Route.search("regeltekstannotaties", REGELING + "/regeltekstannotaties/_zoek", regeltekst::search),
                Route.get("divisieannotaties", REGELING + "/divisieannotaties", divisie::all),
                Route.search("divisieannotaties", REGELING + "/divisieannotaties/_zoek", divisie::search));
        this.routes = Stream.concat(own, CommonRoutes.of(Crs.RD).stream()).toList();
    }

    @Override
    public String name() {
        return "presenteren-v8";
    }

    @Override
    public String version() {
        return "8.5.2";
    }

    @Override
    public String basePath() {
        return "/publiek/omgevingsdocumenten/api/presenteren/v8";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        return routes;
    }
}
