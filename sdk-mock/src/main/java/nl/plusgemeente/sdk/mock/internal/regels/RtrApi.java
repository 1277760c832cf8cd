package nl.plusgemeente.sdk.mock.internal.regels;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** RTR gegevens v2. */
public final class RtrApi implements Api {

    private static final String DATUM = "datum";
    private static final String PAGE = "page";
    private static final String PAGE_SIZE = "pageSize";

    private final Register register;
    private final Dataset dataset;

    public RtrApi(Register register, Dataset dataset) {
        this.register = register;
        this.dataset = dataset;
    }

    @Override
    public String name() {
        return "rtr-v2";
    }

    @Override
    public String version() {
        return "2.4.6";
    }

    @Override
    public String basePath() {
        return "/publiek/toepasbare-regels/api/rtrgegevens/v2";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("activiteiten", "/activiteiten", this::list).asking(DATUM, PAGE, PAGE_SIZE),
                Route.post("activiteiten-zoek", "/activiteiten/_zoek", this::search)
                        .holding(DATUM, "bestuursorgaan.oin", "bestuursorgaan.organisatieCode")
                        .holdingGeometry("geometrie")
                        // One client of production has these here too, and is not refused for it.
                        .holding(PAGE, PAGE_SIZE)
                        .asking("crs", PAGE, PAGE_SIZE),
                Route.get("activiteit", "/activiteiten/{urn}", this::activiteit).asking(DATUM),
                Route.get("werkzaamheden", "/werkzaamheden", this::werkzaamheden)
                        .asking(PAGE, PAGE_SIZE),
                Route.get("werkzaamheid", "/werkzaamheden/{urn}", this::werkzaamheid),
                Route.get("koppelingen", "/werkzaamheden/{urn}/activiteitKoppelingen", this::koppelingen)
                        .asking(DATUM, PAGE, PAGE_SIZE),
                Route.get(
                                "health",
                                "/health",
                                call -> call.answer(Json.createObjectBuilder()
                                        .add("status", "UP")
                                        .build()))
                        .producing(Answer.JSON, Answer.HAL));
    }

    private Answer list(Call call) {
        return page(call, requiredDay(call), register.activiteiten());
    }

    private Answer search(Call call) {
        JsonBody body = call.body();
        LocalDate dag =
                Dag.of(body.string(DATUM).orElseThrow(() -> Problem.badRequest("Het veld datum ontbreekt.", DATUM)));
        Optional<JsonBody> orgaan = body.part("bestuursorgaan");
        Optional<Plek> point = body.object("geometrie").map(geometrie -> Plek.of(call, geometrie));
        if (orgaan.isEmpty() && point.isEmpty()) {
            throw Problem.badRequest("Geef een bestuursorgaan of een geometrie.", "bestuursorgaan");
        }
        Stream<Activiteit> found = register.activiteiten().stream()
                .filter(activiteit ->
                        orgaan.map(wanted -> isOf(activiteit, wanted)).orElse(true))
                .filter(activiteit ->
                        point.map(place -> place.isIn(activiteit, dataset)).orElse(true));
        return page(call, dag, found.toList());
    }

    private static boolean isOf(Activiteit activiteit, JsonBody wanted) {
        return wanted.string("oin")
                .map(activiteit.gemeente().oin()::equals)
                .orElseGet(() -> wanted.string("organisatieCode")
                        .map(activiteit.organisatieCode()::equals)
                        .orElse(false));
    }

    private Answer activiteit(Call call) {
        LocalDate dag = requiredDay(call);
        String urn = call.variable("urn");
        return register.activiteit(urn)
                .map(activiteit -> call.answer(write(call, dag, activiteit).build()))
                .orElseThrow(() -> Problem.notFound(urn));
    }

    private Answer werkzaamheden(Call call) {
        return call.answer(
                paging(call).page("werkzaamheden", Werkzaamheid.ALL, werkzaamheid -> write(call, werkzaamheid)));
    }

    private Answer werkzaamheid(Call call) {
        return call.answer(write(call, find(call)));
    }

    /** None is not an empty list but 404, as at the real one. */
    private Answer koppelingen(Call call) {
        LocalDate dag = requiredDay(call);
        List<Activiteit> linked = register.activiteitenVan(find(call));
        if (linked.isEmpty()) {
            throw Problem.notFound("activiteitKoppelingen");
        }
        return call.answer(paging(call)
                .page(
                        "activiteitKoppelingen",
                        linked,
                        activiteit -> Json.createObjectBuilder()
                                .add("urn", activiteit.urn())
                                .add(
                                        "_links",
                                        Json.createObjectBuilder().add("self", link(call, dag, activiteit.urn())))
                                .build()));
    }

    private Werkzaamheid find(Call call) {
        String urn = call.variable("urn");
        return register.werkzaamheid(urn).orElseThrow(() -> Problem.notFound(urn));
    }

    private Answer page(Call call, LocalDate dag, List<Activiteit> items) {
        return call.answer(paging(call)
                .page("activiteiten", items, item -> write(call, dag, item).build()));
    }

    private static Paging paging(Call call) {
        return new Paging(call, PAGE, PAGE_SIZE);
    }

    private static LocalDate requiredDay(Call call) {
        return Dag.of(call.query(DATUM).orElseThrow(() -> Problem.badRequest("De parameter datum ontbreekt.", DATUM)));
    }

    private static JsonObject write(Call call, Werkzaamheid werkzaamheid) {
        return Json.createObjectBuilder()
                .add("urn", werkzaamheid.urn())
                .add("omschrijving", werkzaamheid.omschrijving())
                .add(
                        "_links",
                        Json.createObjectBuilder()
                                .add("self", href(call.base() + "/werkzaamheden/" + werkzaamheid.urn())))
                .build();
    }

    private static JsonObjectBuilder write(Call call, LocalDate dag, Activiteit activiteit) {
        JsonArrayBuilder objects = Json.createArrayBuilder();
        if (activiteit.hasRules()) {
            objects.add(object(activiteit, "Conclusie", "Conclusie"));
            objects.add(object(activiteit, "IndieningsvereistenVergunning", "Indieningsvereisten")
                    .add(
                            "toestemming",
                            Json.createObjectBuilder().add("code", "Vergunning").add("waarde", "Aanvraag vergunning")));
        }
        JsonArrayBuilder places = Json.createArrayBuilder();
        activiteit
                .locatie()
                .ifPresent(id -> places.add(
                        Json.createObjectBuilder().add("identificatie", id).add("beginDatum", "01-01-2024")));
        return Json.createObjectBuilder()
                .add("urn", activiteit.urn())
                .add("omschrijving", activiteit.omschrijving())
                .add("beginDatum", "01-01-2024")
                .add("eindDatum", JsonValue.NULL)
                .add("toonbaar", activiteit.hasRules())
                .add("verfijnbaar", false)
                .add(
                        "bestuursorgaan",
                        Json.createObjectBuilder()
                                .add("oin", activiteit.gemeente().oin())
                                .add("bestuurslaag", "GEMEENTE")
                                .add("organisatieType", "GM")
                                .add("organisatieCode", activiteit.organisatieCode()))
                .add("regelBeheerObjecten", objects)
                .add("locaties", places)
                .add("_links", links(call, dag, activiteit));
    }

    private static JsonObjectBuilder object(Activiteit activiteit, String rule, String typering) {
        return Json.createObjectBuilder()
                .add("typering", typering)
                .add("functioneleStructuurRef", activiteit.reference(rule));
    }

    private static JsonObjectBuilder links(Call call, LocalDate dag, Activiteit activiteit) {
        JsonArrayBuilder under = Json.createArrayBuilder();
        activiteit.onder().forEach(naam -> under.add(link(call, dag, activiteit.urn(naam))));
        JsonArrayBuilder work = Json.createArrayBuilder();
        Werkzaamheid.ALL.stream()
                .filter(werkzaamheid -> werkzaamheid.activiteit().equals(activiteit.naam()))
                .forEach(werkzaamheid -> work.add(href(call.base() + "/werkzaamheden/" + werkzaamheid.urn())));
        JsonObjectBuilder links = Json.createObjectBuilder()
                .add("self", link(call, dag, activiteit.urn()))
                .add("onderliggendeActiviteiten", under)
                .add("werkzaamheden", work);
        activiteit
                .boven()
                .ifPresent(naam -> links.add("bovenliggendeActiviteit", link(call, dag, activiteit.urn(naam))));
        return links;
    }

    private static JsonObjectBuilder link(Call call, LocalDate dag, String urn) {
        return href(call.base() + "/activiteiten/" + urn + "?datum=" + Dag.text(dag));
    }

    private static JsonObjectBuilder href(String href) {
        return Json.createObjectBuilder().add("href", href);
    }
}
