package nl.plusgemeente.sdk.mock.internal.locatieserver;

import jakarta.json.JsonArrayBuilder;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** PDOK's Locatieserver v3.1: addresses, open to everybody. */
public final class LocatieserverApi implements Api {

    @Override
    public String name() {
        return "locatieserver-v3";
    }

    @Override
    public String version() {
        return "3.1";
    }

    @Override
    public String basePath() {
        return "/bzk/locatieserver/search/v3_1";
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
        return List.of(Route.get("free", "/free", LocatieserverApi::free)
                .asking("fq", "fl", "rows")
                .producing(Answer.JSON));
    }

    private static Answer free(Call call) {
        Zoekvraag vraag = Zoekvraag.of(call);
        List<Adres> found = Adres.ALL.stream().filter(vraag::finds).toList();
        JsonArrayBuilder docs = Json.createArrayBuilder();
        found.stream().limit(vraag.rows()).forEach(adres -> docs.add(adres.write(vraag.velden())));
        return call.answer(Json.createObjectBuilder()
                .add(
                        "response",
                        Json.createObjectBuilder()
                                .add("numFound", found.size())
                                .add("start", 0)
                                .add("numFoundExact", true)
                                .add("docs", docs))
                .build());
    }
}
