package nl.plusgemeente.sdk.mock.internal.geometrie;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.geo.Etrs89;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.CommonRoutes;
import nl.plusgemeente.sdk.mock.internal.http.Crs;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/** Omgevingsdocumenten geometrie opvragen v1: one geometry by its identification, as bare GeoJSON. */
public final class GeometrieApi implements Api {

    private final Dataset dataset;

    public GeometrieApi(Dataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public String name() {
        return "geometrie-v1";
    }

    /** The minor version is in no public source. */
    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String basePath() {
        return "/publiek/omgevingsdocumenten/api/geometrieopvragen/v1";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        Stream<Route> own = Stream.of(Route.get("geometrie", "/geometrieen/{id}", this::geometrie)
                .asking("crs")
                .producing(Answer.GEO_JSON, Answer.JSON));
        return Stream.concat(own, CommonRoutes.of(Crs.RD, Crs.ETRS89, Crs.ETRF2000).stream())
                .toList();
    }

    private Answer geometrie(Call call) {
        String crs = call.query("crs").orElseThrow(() -> Problem.unprocessable("De parameter crs ontbreekt.", "crs"));
        if (!List.of(Crs.RD, Crs.ETRS89, Crs.ETRF2000).contains(crs)) {
            throw Problem.unprocessable("De parameter crs heeft een ongeldige waarde: " + crs, "crs");
        }
        String id = call.variable("id");
        JsonObject rd =
                dataset.gebied(id).orElseThrow(() -> Problem.notFound(id)).geoJson();
        return call.answer(crs.equals(Crs.RD) ? rd : Etrs89.from(rd));
    }
}
