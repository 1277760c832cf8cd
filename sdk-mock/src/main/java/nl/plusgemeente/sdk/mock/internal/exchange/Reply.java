package nl.plusgemeente.sdk.mock.internal.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.plusgemeente.sdk.exchange.error.MessageRefusedException;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/**
 * What the partner has to say, before it is signed.
 *
 * @param status the HTTP status
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
record Reply(int status, String contentType, byte[] body) {

    static Reply json(int status, String... members) {
        var object = Json.createObjectBuilder();
        for (int i = 0; i < members.length; i += 2) {
            object.add(members[i], members[i + 1]);
        }
        return new Reply(status, Answer.JSON, object.build().toString().getBytes(UTF_8));
    }

    static Answer problem(int status, String title) {
        return Answer.of(
                status,
                Answer.PROBLEM,
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("status", status)
                        .build()
                        .toString());
    }

    static Answer refusal(MessageRefusedException refusal) {
        return Answer.of(
                refusal.status(),
                Answer.PROBLEM,
                Json.createObjectBuilder()
                        .add("title", refusal.code().title())
                        .add("status", refusal.status())
                        .add("code", refusal.code().id())
                        .build()
                        .toString());
    }
}
