package nl.plusgemeente.sdk.mock.internal.regels;

import jakarta.json.JsonArrayBuilder;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.SearchGeometry;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Samengestelde registratie toepasbare regels services v2, of which this is the operation that is known. */
public final class SamengesteldeRtrApi implements Api {

    private static final String REFERENCES = "functioneleStructuurRefs";

    private final Register register;
    private final Dataset dataset;

    public SamengesteldeRtrApi(Register register, Dataset dataset) {
        this.register = register;
        this.dataset = dataset;
    }

    @Override
    public String name() {
        return "samengestelde-rtr-v2";
    }

    /** The minor version is in no public source. */
    @Override
    public String version() {
        return "2.0.0";
    }

    @Override
    public String basePath() {
        return "/publiek/toepasbare-regels/api/samengestelderegistratietoepasbareregelsservices/v2";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("typeringen", "/werkzaamheden/_bepaalRegelbeheerobjectTyperingen", this::typeringen)
                .holding(REFERENCES, "datum")
                .holdingGeometry("_geo.intersects")
                .producing(Answer.JSON));
    }

    private Answer typeringen(Call call) {
        JsonBody body = call.body();
        List<String> references = body.strings(REFERENCES);
        if (references.isEmpty()) {
            throw Problem.badRequest("Het veld " + REFERENCES + " ontbreekt.", REFERENCES);
        }
        Shape place = body.part("_geo")
                .flatMap(geo -> SearchGeometry.of(geo, "intersects"))
                .orElseThrow(() -> Problem.badRequest("Het veld _geo.intersects ontbreekt.", "_geo"));
        JsonArrayBuilder found = Json.createArrayBuilder();
        for (Werkzaamheid werkzaamheid : Werkzaamheid.ALL) {
            if (references.contains(werkzaamheid.functioneleStructuurRef())) {
                JsonArrayBuilder kinds = Json.createArrayBuilder();
                if (register.activiteitenVan(werkzaamheid).stream().anyMatch(activiteit -> isAt(activiteit, place))) {
                    kinds.add("Conclusie").add("Indieningsvereisten");
                }
                found.add(Json.createObjectBuilder()
                        .add("functioneleStructuurRef", werkzaamheid.functioneleStructuurRef())
                        .add("regelbeheerobjecten", kinds)
                        .add("indirecte_regelbeheerobjecten", Json.createArrayBuilder()));
            }
        }
        return call.answer(found.build());
    }

    private boolean isAt(Activiteit activiteit, Shape place) {
        return dataset.gebied("GM" + activiteit.organisatieCode() + "_20230101")
                .filter(gebied -> place.intersects(gebied.shape()))
                .isPresent();
    }
}
