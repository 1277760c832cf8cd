package nl.plusgemeente.sdk.mock.internal.uitvoeren;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Crs;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.SearchGeometry;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Toepasbare regels uitvoeren services v3, with the rules for a dormer in two municipalities. It remembers nothing. */
public final class UitvoerenApi implements Api {

    private static final String REFERENCES = "functioneleStructuurRefs";
    private static final String REFERENCE = "functioneleStructuurRef";

    private final Dataset dataset;

    public UitvoerenApi(Dataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public String name() {
        return "uitvoeren-v3";
    }

    @Override
    public String version() {
        return "3.1.3";
    }

    @Override
    public String basePath() {
        return "/publiek/toepasbare-regels/api/toepasbareregelsuitvoerenservices/v3";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                json(Route.post("conclusie", "/conclusie/_bepaal", this::conclusie)),
                json(Route.post("indieningsvereisten", "/indieningsvereisten/_bepaal", this::indieningsvereisten))
                        .holding("rolaanduiding.rol"),
                json(Route.post("maatregelen", "/maatregelen/_bepaal", this::maatregelen)),
                Route.get("toelichting", "/toelichtingen/{toelichtingId}", UitvoerenApi::toelichting)
                        .producing(Answer.JSON));
    }

    private static Route json(Route route) {
        return route.holding(REFERENCES + "." + REFERENCE)
                .holding(REFERENCES + ".antwoorden.id", REFERENCES + ".antwoorden.antwoord")
                .holdingGeometry("_geo.intersects")
                .inCrs(Crs.RD_CODE)
                .producing(Answer.JSON);
    }

    private Answer conclusie(Call call) {
        JsonBody body = call.body();
        Shape place = place(body);
        Gemeente gemeente = gemeente(place);
        boolean centrum = gemeente.inCentrum(place, dataset);
        JsonArrayBuilder outcomes = Json.createArrayBuilder();
        for (JsonBody reference : references(body)) {
            String ref = reference.string(REFERENCE).orElse("");
            if (!ref.equals(Dakkapel.WERKZAAMHEID)) {
                throw unknown(ref);
            }
            Dakkapel rules = new Dakkapel(Antwoorden.of(reference), centrum);
            outcomes.add(Json.createObjectBuilder()
                    .add(REFERENCE, ref)
                    .add("activiteiten", Json.createArrayBuilder().add(activiteit(gemeente, rules))));
        }
        return call.answer(outcomes.build());
    }

    private static JsonObjectBuilder activiteit(Gemeente gemeente, Dakkapel rules) {
        JsonArrayBuilder vragen = Json.createArrayBuilder();
        rules.vragen().forEach(vraag -> vragen.add(vraag.write()));
        vragen.add(Json.createObjectBuilder()
                .add("id", Dakkapel.IN_CENTRUM)
                .add("uitvoeringsregelType", "geoVerwijzing")
                .add("vooringevuldAntwoord", Boolean.toString(rules.centrum())));
        JsonArrayBuilder conclusies = Json.createArrayBuilder();
        rules.conclusie().ifPresent(code -> conclusies.add(conclusie(gemeente, code)));
        return Json.createObjectBuilder()
                .add("subactiviteitNaam", "Dakkapel plaatsen &amp; veranderen")
                .add("bestuursorgaan", Json.createObjectBuilder().add("bestuurslaag", "gemeente"))
                .add(
                        "toepasbareRegelsIdentifiers",
                        Json.createArrayBuilder()
                                .add(Integer.parseInt(gemeente.code().substring(2))))
                .addNull("ontbrekendeData")
                .add("voorbehouden", Json.createArrayBuilder())
                .add("conclusies", conclusies)
                .add(
                        "vraaggroepen",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("groepNaam", "De dakkapel")
                                        .add("vragen", vragen)));
    }

    private static JsonObjectBuilder conclusie(Gemeente gemeente, String code) {
        JsonObjectBuilder conclusie = Json.createObjectBuilder()
                .add(
                        "toestemmingstype",
                        Json.createObjectBuilder().add("code", code).add("waarde", words(code)))
                .add("toelichtingId", Toelichtingen.CONCLUSIE);
        if (code.equals("Vergunningplicht")) {
            conclusie.add("toonbareActiviteitFunctioneleStructuurRef", gemeente.activiteit());
        }
        return conclusie;
    }

    private static String words(String code) {
        return switch (code) {
            case "Vergunningplicht" -> "U moet een vergunning aanvragen";
            case "Meldingsplicht" -> "U moet een melding doen";
            default -> "U hoeft niets te doen";
        };
    }

    private Answer indieningsvereisten(Call call) {
        JsonBody body = call.body();
        Gemeente gemeente = gemeente(place(body));
        body.part("rolaanduiding").ifPresent(role -> role.oneOf("rol", "INITIATIEFNEMER"));
        JsonArrayBuilder outcomes = Json.createArrayBuilder();
        for (JsonBody reference : references(body)) {
            String ref = reference.string(REFERENCE).orElse("");
            if (!ref.equals(gemeente.activiteit())) {
                throw unknown(ref);
            }
            outcomes.add(Vereisten.write(ref, Antwoorden.of(reference)));
        }
        return call.answer(outcomes.build());
    }

    /** No public source tells what measures look like: there are none here. */
    private Answer maatregelen(Call call) {
        JsonBody body = call.body();
        gemeente(place(body));
        references(body);
        return call.answer(Json.createArrayBuilder().build());
    }

    private static Answer toelichting(Call call) {
        String id = call.variable("toelichtingId");
        return Toelichtingen.find(id)
                .map(text -> call.answer(
                        Json.createObjectBuilder().add("toelichting", text).build()))
                .orElseThrow(() -> Problem.notFound(id));
    }

    private static List<JsonBody> references(JsonBody body) {
        List<JsonBody> references = body.parts(REFERENCES);
        if (references.isEmpty()) {
            throw Problem.badRequest("Het veld " + REFERENCES + " ontbreekt.", REFERENCES);
        }
        return references;
    }

    private static Shape place(JsonBody body) {
        return body.part("_geo")
                .flatMap(geo -> SearchGeometry.of(geo, "intersects"))
                .orElseThrow(() -> Problem.badRequest("Het veld _geo.intersects ontbreekt.", "_geo"));
    }

    private Gemeente gemeente(Shape place) {
        return Gemeente.at(place, dataset).orElseThrow(() -> Problem.notFound("toepasbare regels op deze plek"));
    }

    private static Refusal unknown(String ref) {
        return Problem.badRequest("De verwijzing is niet bekend: " + ref, REFERENCES);
    }
}
