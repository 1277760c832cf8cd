package nl.plusgemeente.sdk.mock.internal.regels;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Opvragen werkzaamheden v1. */
public final class WerkzaamhedenApi implements Api {

    private final Register register;

    public WerkzaamhedenApi(Register register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "werkzaamheden-v1";
    }

    /** The minor version is in no public source. */
    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String basePath() {
        return "/publiek/toepasbare-regels/api/opvragenwerkzaamheden/v1";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("versies", "/werkzaamheden/{urn}", this::versies).asking("page", "pageSize"));
    }

    private Answer versies(Call call) {
        String urn = call.variable("urn");
        Werkzaamheid werkzaamheid = register.werkzaamheid(urn).orElseThrow(() -> Problem.notFound(urn));
        JsonArrayBuilder trefwoorden = Json.createArrayBuilder();
        werkzaamheid.trefwoorden().forEach(trefwoorden::add);
        JsonArrayBuilder relaties = Json.createArrayBuilder();
        Werkzaamheid.ALL.stream()
                .filter(other -> !other.equals(werkzaamheid))
                .limit(1)
                .forEach(other -> relaties.add(
                        Json.createObjectBuilder().add("urn", other.urn()).add("omschrijving", other.omschrijving())));
        return call.answer(new Paging(call, "page", "pageSize")
                .page(
                        "werkzaamheidversies",
                        List.of(werkzaamheid),
                        version -> Json.createObjectBuilder()
                                .add("urn", version.urn())
                                .add("omschrijving", version.omschrijving())
                                .add("beginDatum", "01-01-2024")
                                .add("eindDatum", JsonValue.NULL)
                                .add("trefwoorden", trefwoorden)
                                .add("logischeRelaties", relaties)
                                .build()));
    }
}
