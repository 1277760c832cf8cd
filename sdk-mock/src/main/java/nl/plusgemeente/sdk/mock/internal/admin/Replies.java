package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.json.Json;
import nl.plusgemeente.sdk.mock.internal.state.MembersException;

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
    static Refusal refusal(RefusalCode code, String why) {
        return new Refusal(json(code.status(), body(code, why).build()));
    }

    /** A document that is not what it should be, with the member that is wrong. */
    static Answer refused(MembersException why) {
        RefusalCode code = RefusalCode.valueOf(why.flaw().name());
        JsonObjectBuilder body = body(code, String.valueOf(why.getMessage()));
        if (!why.member().isEmpty()) {
            body.add("member", why.member());
        }
        return json(code.status(), body.build());
    }

    private static JsonObjectBuilder body(RefusalCode code, String why) {
        return Json.createObjectBuilder().add("code", code.name()).add("error", why);
    }
}
