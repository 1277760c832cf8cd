package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** The forms of the answers. */
final class Replies {

    private Replies() {}

    static Answer json(JsonObjectBuilder body) {
        return json(200, body.build());
    }

    static Answer json(int status, JsonObject body) {
        return Answer.of(status, Answer.JSON, body.toString());
    }

    static Answer done() {
        return Answer.of(204, Map.of(), new byte[0]);
    }

    /** @param why in words, for people */
    static Refusal refusal(int status, String why) {
        return new Refusal(
                json(status, Json.createObjectBuilder().add("error", why).build()));
    }
}
