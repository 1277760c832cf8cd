package nl.plusgemeente.sdk.mock.internal.samenwerken;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/** Samenwerkfunctionaliteit v5, of which this is one operation: enough to meet a client's certificate. */
public final class SamenwerkenApi implements Api {

    private static final Map<String, String> TITLES = Map.of(
            "SAM-10995", "Dakkapel aan de Testkade in Lelystad",
            "SAM-10344", "Twee bomen aan de Testgracht in Utrecht");

    private final Clock clock;

    public SamenwerkenApi(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "swf-v5";
    }

    /** The minor version is in no public source. */
    @Override
    public String version() {
        return "5.0.0";
    }

    @Override
    public String basePath() {
        return "/overheid/samenwerken/api/behandelen/v5";
    }

    @Override
    public Zone zone() {
        return Zone.GOVERNMENT;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("samenwerking", "/samenwerkingen/{id}", this::samenwerking));
    }

    private Answer samenwerking(Call call) {
        String id = call.variable("id");
        String title = TITLES.get(id);
        if (title == null) {
            throw Problem.notFound(id);
        }
        return call.answer(new SamenwerkingView(call, clock).write(id, title));
    }
}
