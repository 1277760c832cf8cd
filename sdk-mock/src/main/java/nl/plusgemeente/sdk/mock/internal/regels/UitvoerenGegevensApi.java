package nl.plusgemeente.sdk.mock.internal.regels;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Toepasbare regels uitvoeren gegevens v1. */
public final class UitvoerenGegevensApi implements Api {

    private final Register register;

    public UitvoerenGegevensApi(Register register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "uitvoeren-gegevens-v1";
    }

    /** The minor version is in no public source. */
    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String basePath() {
        return "/publiek/toepasbare-regels/api/toepasbareregelsuitvoerengegevens/v1";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("toepasbare-regels", "/toepasbareRegels", this::list)
                        .asking("functioneleStructuurRef", "oin", "datum", "sttrBestandInhoudFilter")
                        .asking("page", "pageSize"),
                Route.get("sttr", "/toepasbareRegels/{identifier}/sttrBestand", this::sttr)
                        .producing(Answer.XML));
    }

    private Answer list(Call call) {
        call.query("datum").ifPresent(Dag::of);
        Optional<String> reference = call.query("functioneleStructuurRef");
        Optional<String> oin = call.query("oin");
        if (reference.isEmpty() && oin.isEmpty()) {
            throw Problem.badRequest("Geef een functioneleStructuurRef of een oin.", "functioneleStructuurRef");
        }
        List<Bestand> found = files().filter(
                        file -> reference.map(file.reference()::equals).orElse(true))
                .filter(file ->
                        oin.map(file.activiteit().gemeente().oin()::equals).orElse(true))
                .toList();
        return call.answer(
                new Paging(call, "page", "pageSize").page("toepasbareRegels", found, file -> write(call, file)));
    }

    private Answer sttr(Call call) {
        String id = call.variable("identifier");
        return files().filter(file -> Integer.toString(file.identifier()).equals(id))
                .findFirst()
                .map(file -> Answer.ok(Answer.XML, Sttr.of(file.activiteit().omschrijving(), file.reference())))
                .orElseThrow(() -> Problem.notFound(id));
    }

    private Stream<Bestand> files() {
        return register.activiteiten().stream()
                .filter(Activiteit::hasRules)
                .flatMap(activiteit -> Register.TYPERINGEN.stream().map(kind -> new Bestand(activiteit, kind)));
    }

    private static JsonObject write(Call call, Bestand file) {
        String self = call.base() + "/toepasbareRegels/" + file.identifier();
        return Json.createObjectBuilder()
                .add("identifier", file.identifier())
                .add("functioneleStructuurRef", file.reference())
                .add("begindatum", "01-01-2024")
                .add("sttrVersie", 2)
                .add("oin", file.activiteit().gemeente().oin())
                .add("laatsteWijzigingDatum", "15-03-2026 09:30:00")
                .add("naam", file.activiteit().omschrijving())
                .add(
                        "_links",
                        Json.createObjectBuilder()
                                .add("self", Json.createObjectBuilder().add("href", self))
                                .add("sttrBestand", Json.createObjectBuilder().add("href", self + "/sttrBestand")))
                .build();
    }

    /** The rules of one kind of an activity. */
    private record Bestand(Activiteit activiteit, String kind) {

        int identifier() {
            return activiteit.bestand(kind);
        }

        String reference() {
            return activiteit.reference(kind);
        }
    }
}
