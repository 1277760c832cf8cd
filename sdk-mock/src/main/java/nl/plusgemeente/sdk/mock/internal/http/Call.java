package nl.plusgemeente.sdk.mock.internal.http;

import jakarta.json.JsonStructure;
import java.util.Map;
import java.util.Optional;

/**
 * One request as a handler sees it: already routed and admitted.
 *
 * @param incoming the request as it came
 * @param base the address of the API that was called, for absolute links; without a slash at the end
 * @param match the operation, and the values of the path template's variables, decoded
 * @param query the query parameters, decoded
 * @param body the JSON body; without members where there is none
 * @param produces the media type that the answer should have
 */
public record Call(
        Incoming incoming, String base, RouteMatch match, Map<String, String> query, JsonBody body, String produces) {

    public String variable(String name) {
        String value = match.variables().get(name);
        if (value == null) {
            throw new IllegalArgumentException("The path template has no variable " + name);
        }
        return value;
    }

    /** Whether the operation has such a parameter. */
    public boolean knows(String name) {
        return match.route().parameters().contains(name);
    }

    public Optional<String> query(String name) {
        if (!knows(name)) {
            throw new IllegalArgumentException(
                    "The operation " + match.route().operation() + " has no parameter " + name);
        }
        return Optional.ofNullable(query.get(name));
    }

    /** A parameter that is {@code true} or {@code false}; absent is false. */
    public boolean flag(String name) {
        return switch (query(name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.badRequest("De parameter " + name + " moet true of false zijn.", name);
        };
    }

    /** A parameter that is a whole number from 1. */
    public int number(String name, int otherwise, int max) {
        String text = query(name).orElse(Integer.toString(otherwise));
        if (text.matches("[0-9]{1,9}")) {
            int value = Integer.parseInt(text);
            if (value >= 1 && value <= max) {
                return value;
            }
        }
        throw Problem.badRequest(
                "De parameter " + name + " moet een geheel getal zijn, van 1 tot en met " + max + ".", name);
    }

    /** Answers in the media type that the caller asked for. */
    public Answer answer(JsonStructure body) {
        return Answer.ok(produces, body.toString());
    }

    /** The address of this request without its query. */
    public String self() {
        return incoming.origin() + incoming.path();
    }
}
