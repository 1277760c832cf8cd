package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** How the mock stands, and the way back to how it was at its start. */
final class StateDesk {

    private final Sources sources;

    StateDesk(Sources sources) {
        this.sources = sources;
    }

    List<Page> pages() {
        return List.of(Page.get("/api/state", request -> state()), new Page("POST", "/api/reset", this::reset));
    }

    private Answer state() {
        JsonObjectBuilder counts = Json.createObjectBuilder();
        sources.counts().get().forEach(counts::add);
        return Replies.json(Json.createObjectBuilder()
                .add("publicAddress", sources.origins().apply(Zone.PUBLIC))
                .add("governmentAddress", sources.origins().apply(Zone.GOVERNMENT))
                .add("at", sources.clock().instant().toString())
                .add("counts", counts));
    }

    private Answer reset(AdminRequest request) {
        AdminBody.requireNothing(request.body());
        sources.reset().run();
        return Replies.done();
    }
}
