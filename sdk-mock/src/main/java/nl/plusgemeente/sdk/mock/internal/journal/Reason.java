package nl.plusgemeente.sdk.mock.internal.journal;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Why a request was refused, as the answer itself has it: its sites each have a form of their own for that. */
public final class Reason {

    private static final int FIRST_ERROR = 400;
    private static final String NO_HTTP = "no good HTTP: ";

    private Reason() {}

    /** Empty for an answer that is no error. */
    public static Optional<String> of(Answer answer) {
        return answer.status() < FIRST_ERROR ? Optional.empty() : Optional.of(words(answer));
    }

    /** What the tester asked for. */
    public static String of(Fault fault) {
        String which = fault.kind() == Fault.Kind.STATUS ? " " + fault.status() : "";
        return "fault " + fault.kind() + which + ", as planned";
    }

    /** Of what is refused before anybody could look at it as a request. */
    public static String noHttp(String why) {
        return NO_HTTP + why;
    }

    /** Whether a request was refused for that. */
    public static boolean isNoHttp(ReceivedRequest request) {
        return request.refusal().filter(why -> why.startsWith(NO_HTTP)).isPresent();
    }

    private static String words(Answer answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            if (reader.readValue() instanceof JsonObject body) {
                return Stream.of("detail", "errorDescription", "error_description", "message", "title", "error")
                        .map(body::get)
                        .filter(Reason::isText)
                        .map(text -> ((JsonString) text).getString())
                        .findFirst()
                        .orElse("status " + answer.status());
            }
        } catch (JsonException e) {
            // an error in another form than JSON, such as that of a web server
        }
        return answer.body().isBlank()
                ? "status " + answer.status()
                : answer.body().strip();
    }

    private static boolean isText(JsonValue value) {
        return value instanceof JsonString text && !text.getString().isEmpty();
    }
}
