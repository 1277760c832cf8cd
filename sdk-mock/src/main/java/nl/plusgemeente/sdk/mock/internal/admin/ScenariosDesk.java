package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.Scenario;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Bad days with a name, and which were begun. */
final class ScenariosDesk {

    private static final String SCENARIOS = "/api/scenarios";

    private final Sources sources;

    ScenariosDesk(Sources sources) {
        this.sources = sources;
    }

    List<Page> pages() {
        return List.of(
                Page.get(SCENARIOS, request -> Replies.json(200, list())),
                new Page("POST", SCENARIOS + "/", this::begin));
    }

    private Answer begin(AdminRequest request) {
        request.requireNoMembers();
        Scenario scenario = Scenario.all().stream()
                .filter(one -> one.name().equals(request.lastSegment()))
                .findFirst()
                .orElseThrow(() -> Replies.refusal(
                        RefusalCode.NO_SCENARIO,
                        "There is no such scenario; there are: "
                                + Scenario.all().stream().map(Scenario::name).toList()));
        FaultsDesk.requireRoom(sources.faults());
        sources.facilities().play(scenario);
        return Replies.json(200, list());
    }

    /** Also those that a test made itself and began. */
    private JsonObject list() {
        Map<String, Instant> begun = sources.begun().get();
        JsonArrayBuilder scenarios = Json.createArrayBuilder();
        for (Scenario scenario : Scenario.all()) {
            JsonObjectBuilder shown =
                    Json.createObjectBuilder().add("name", scenario.name()).add("description", scenario.description());
            Optional.ofNullable(begun.remove(scenario.name()))
                    .ifPresent(moment -> shown.add("begun", moment.toString()));
            scenarios.add(shown);
        }
        begun.forEach((name, moment) -> scenarios.add(Json.createObjectBuilder()
                .add("name", name)
                .add("description", "")
                .add("begun", moment.toString())));
        return Json.createObjectBuilder().add("scenarios", scenarios).build();
    }
}
