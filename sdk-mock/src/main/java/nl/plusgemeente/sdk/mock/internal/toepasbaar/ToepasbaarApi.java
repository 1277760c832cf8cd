package nl.plusgemeente.sdk.mock.internal.toepasbaar;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.CommonRoutes;
import nl.plusgemeente.sdk.mock.internal.http.Crs;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.Handler;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.SearchGeometry;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;
import org.jspecify.annotations.Nullable;

/** Toepasbaar opvragen v7: the places and activities of today's rules. */
public final class ToepasbaarApi implements Api {
    private static final String IDENTIFICATIE = "identificatie";

    private final Plaatsen plaatsen;

    public ToepasbaarApi(Dataset dataset, Clock clock) {
        this.plaatsen = new Plaatsen(dataset, clock);
    }

    @Override
    public String name() {
        return "toepasbaar-v7";
    }

    @Override
    public String version() {
        return "7.7.5";
    }

    @Override
    public String basePath() {
        return "/publiek/omgevingsdocumenten/api/toepasbaaropvragen/v7";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        Stream<Route> own = Stream.of(
                search("locaties", call -> search(call, "locaties")).asking("page", "size"),
                search("primairelocaties", call -> search(call, "primairelocaties"))
                        .asking("page", "size"),
                search("locatieidentificaties", this::identificaties),
                Route.get("locatie", "/locaties/{identificatie}", call -> call.answer(whole(found(call)))),
                Route.get("levenscyclus", "/activiteitengeaggregeerd/levenscyclus", this::activiteiten)
                        .asking("page", "size"),
                Route.get(
                        "levenscyclus-een",
                        "/activiteitengeaggregeerd/{identificatie}/levenscyclus",
                        call -> call.answer(
                                activiteit(one(call, plaatsen.activiteiten().get(call.variable(IDENTIFICATIE)))))));
        return Stream.concat(own.map(route -> route.asking(Dates.PARAMETERS)), CommonRoutes.of(Crs.RD_CODE).stream())
                .toList();
    }

    private static Route search(String soort, Handler handler) {
        return Route.post(soort + "-zoek", "/" + soort + "/_zoek", handler)
                .holding("locatieIdentificaties", "geo.spatialOperator")
                .holdingGeometry("geo.geometrie")
                .inCrs(Crs.RD_CODE);
    }

    /** Without places there is no {@code _embedded} at all. */
    private Answer search(Call call, String name) {
        checkTime(call);
        JsonBody body = call.body();
        Geo geo = Geo.of(body).orElseThrow(() -> Problem.badRequest("Het veld geo ontbreekt.", "geo"));
        List<String> only = body.strings("locatieIdentificaties");
        List<JsonObject> here = plaatsen.at(geo.shape()).stream()
                .filter(locatie -> only.isEmpty() || only.contains(locatie.getString(IDENTIFICATIE)))
                .toList();
        Paging paging = new Paging(call);
        JsonObjectBuilder page = Json.createObjectBuilder(paging.page(
                name,
                here,
                locatie -> head(locatie).add("spatialOperator", geo.operator()).build()));
        return call.answer((here.isEmpty() ? page.remove("_embedded") : page).build());
    }

    private Answer identificaties(Call call) {
        checkTime(call);
        JsonBody body = call.body();
        Optional<Geo> geo = Geo.of(body);
        List<String> given = body.strings("locatieIdentificaties");
        if (geo.isPresent() != given.isEmpty()) {
            throw Problem.badRequest("Geef geo of locatieIdentificaties, en niet allebei.", "geo");
        }
        JsonArrayBuilder ids = Json.createArrayBuilder();
        geo.map(there -> plaatsen.at(there.shape()).stream().map(locatie -> locatie.getString(IDENTIFICATIE)))
                .orElseGet(() -> given.stream().filter(plaatsen.locaties()::containsKey))
                .forEach(ids::add);
        return call.answer(Json.createObjectBuilder()
                .add("_embedded", Json.createObjectBuilder().add("locatieidentificaties", ids))
                .build());
    }

    private static void checkTime(Call call) {
        Dates.check(call);
        String tileset = call.query("synchroniseerMetTileset").orElse("normaal");
        if (!tileset.equals("normaal") && !tileset.equals("volledig")) {
            throw Problem.badRequest(
                    "De parameter synchroniseerMetTileset is normaal of volledig.", "synchroniseerMetTileset");
        }
    }

    private Answer activiteiten(Call call) {
        List<JsonObject> all = List.copyOf(plaatsen.activiteiten().values());
        return call.answer(new Paging(call).page("activiteiten", all, this::activiteit));
    }

    private JsonObject found(Call call) {
        return one(call, plaatsen.locaties().get(call.variable(IDENTIFICATIE)));
    }

    private static JsonObject one(Call call, @Nullable JsonObject found) {
        return Optional.ofNullable(found).orElseThrow(() -> Problem.notFound(call.variable(IDENTIFICATIE)));
    }

    private JsonObject whole(JsonObject locatie) {
        JsonObjectBuilder json = head(locatie);
        String geometrie = locatie.getString("geometrieIdentificatie", "");
        if (!geometrie.isEmpty()) {
            json.add("geometrieIdentificatie", geometrie);
        }
        JsonArrayBuilder parts = Json.createArrayBuilder();
        Plaatsen.members(locatie).stream()
                .map(plaatsen.locaties()::get)
                .filter(Objects::nonNull)
                .forEach(part -> parts.add(whole(part)));
        return json.add("_embedded", Json.createObjectBuilder().add("omvat", parts))
                .build();
    }

    private static JsonObjectBuilder head(JsonObject locatie) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add(IDENTIFICATIE, locatie.getString(IDENTIFICATIE))
                .add("geregistreerdMet", registratie())
                .add("_links", JsonValue.EMPTY_JSON_OBJECT);
        String noemer = locatie.getString("noemer", "");
        return noemer.isEmpty() ? json : json.add("noemer", noemer);
    }

    private JsonObject activiteit(JsonObject activiteit) {
        return Json.createObjectBuilder()
                .add(IDENTIFICATIE, activiteit.getString(IDENTIFICATIE))
                .add("naam", activiteit.getString("naam", ""))
                .add("groep", activiteit.getOrDefault("groep", JsonValue.EMPTY_JSON_OBJECT))
                .add("geregistreerdMet", registratie())
                .add("laatsteWijzigingOp", "2024-03-12")
                .add("_links", JsonValue.EMPTY_JSON_OBJECT)
                .build();
    }

    private static JsonObjectBuilder registratie() {
        return Json.createObjectBuilder().add("versie", 1).add("beginGeldigheid", "2024-03-12");
    }

    /** The member {@code geo}. */
    private record Geo(Shape shape, String operator) {

        static Optional<Geo> of(JsonBody body) {
            return body.part("geo").map(geo -> {
                String operator = geo.oneOf("spatialOperator", "intersects", "within")
                        .orElseThrow(
                                () -> Problem.badRequest("Het veld spatialOperator ontbreekt.", "spatialOperator"));
                return new Geo(SearchGeometry.required(geo), operator);
            });
        }
    }
}
