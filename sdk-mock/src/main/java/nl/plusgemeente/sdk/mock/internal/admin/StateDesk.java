package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;
import nl.plusgemeente.sdk.mock.internal.state.LocalState;

/** How the mock stands, what it remembers part by part, and the way back to how it was at its start. */
final class StateDesk {

    private final Sources sources;
    private final LocalState state;

    StateDesk(Sources sources) {
        this.sources = sources;
        this.state = sources.state();
    }

    List<Page> pages() {
        return List.of(
                Page.get("/api/state", request -> summary()),
                Page.each("GET", AdminRequest.STATE, part -> Answer.ok(Answer.JSON, state.read(known(part)))),
                new Page("PUT", AdminRequest.STATE, this::set),
                new Page("POST", "/api/reset", this::reset));
    }

    private Answer summary() {
        JsonObjectBuilder counts = Json.createObjectBuilder();
        sources.counts().get().forEach(counts::add);
        JsonObjectBuilder parts = Json.createObjectBuilder();
        state.parts().forEach(part -> parts.add(part, state.isSettable(part)));
        return Replies.json(Json.createObjectBuilder()
                .add("publicAddress", sources.origins().apply(Zone.PUBLIC))
                .add("governmentAddress", sources.origins().apply(Zone.GOVERNMENT))
                .add("at", sources.clock().instant().toString())
                .add("counts", counts)
                .add("parts", parts));
    }

    private Answer set(AdminRequest request) {
        String part = known(request.lastSegment());
        try {
            state.set(part, request.body());
        } catch (UnsupportedOperationException e) {
            throw Replies.refusal(RefusalCode.READ_ONLY, String.valueOf(e.getMessage()));
        }
        return Replies.done();
    }

    private String known(String part) {
        if (!state.parts().contains(part)) {
            throw Replies.refusal(RefusalCode.NO_PART, "There is no such part; there are: " + state.parts());
        }
        return part;
    }

    private Answer reset(AdminRequest request) {
        request.requireNoMembers();
        sources.facilities().reset();
        return Replies.done();
    }
}
