package nl.plusgemeente.sdk.mock.internal.http;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** A request body that must be a JSON object, and its members by the type they must have. */
public final class JsonBody {

    /** The body of a request that has none. */
    static final JsonBody NONE = new JsonBody(JsonValue.EMPTY_JSON_OBJECT, MemberTree.NONE);

    private final JsonObject body;
    private final MemberTree known;

    private JsonBody(JsonObject body, MemberTree known) {
        this.body = body;
        this.known = known;
    }

    static JsonBody of(String text, MemberTree known) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            parser.next();
            JsonObject body = parser.getObject();
            // Fails on anything that follows the object.
            parser.hasNext();
            return new JsonBody(body, known);
        } catch (RuntimeException e) {
            // The parser has several for what is no JSON, and none of its own for what is too deep.
            throw Problem.badRequest("De inhoud van de aanvraag is geen geldig JSON-object.");
        }
    }

    /** Members of a body that has others than these; empty when it has not. */
    public static Optional<Unknown> unknown(String text, List<String> members) {
        return of(text, MemberTree.NONE.with(members)).unknown();
    }

    /** Members that nobody knows; empty when there are none. */
    Optional<Unknown> unknown() {
        return known.unknown(body);
    }

    public Optional<String> string(String name) {
        return member(name).map(value -> {
            if (value instanceof JsonString string) {
                return string.getString();
            }
            throw wrong(name, "tekst");
        });
    }

    /** A text that must be one of a fixed list. */
    public Optional<String> oneOf(String name, String... allowed) {
        Optional<String> value = string(name);
        if (value.isPresent() && !List.of(allowed).contains(value.get())) {
            throw wrong(name, "een van " + String.join(", ", allowed));
        }
        return value;
    }

    public List<String> strings(String name) {
        return member(name)
                .map(value -> {
                    if (value.getValueType() == JsonValue.ValueType.ARRAY
                            && value.asJsonArray().stream().allMatch(JsonString.class::isInstance)) {
                        return value.asJsonArray().getValuesAs(JsonString::getString);
                    }
                    throw wrong(name, "een lijst van teksten");
                })
                .orElse(List.of());
    }

    /** Whether there is such a member, whatever it is. */
    public boolean has(String name) {
        return member(name).isPresent();
    }

    public Optional<JsonObject> object(String name) {
        return member(name).map(value -> {
            if (value.getValueType() == JsonValue.ValueType.OBJECT) {
                return value.asJsonObject();
            }
            throw wrong(name, "een object");
        });
    }

    /** The members of an object in it. */
    public Optional<JsonBody> part(String name) {
        return object(name).map(part -> new JsonBody(part, known.of(name)));
    }

    /** The members of each object in a list. */
    public List<JsonBody> parts(String name) {
        return member(name)
                .map(value -> {
                    if (value.getValueType() == JsonValue.ValueType.ARRAY
                            && value.asJsonArray().stream()
                                    .allMatch(item -> item.getValueType() == JsonValue.ValueType.OBJECT)) {
                        return value.asJsonArray()
                                .getValuesAs(item -> new JsonBody(item.asJsonObject(), known.of(name)));
                    }
                    throw wrong(name, "een lijst van objecten");
                })
                .orElse(List.of());
    }

    /** A whole number; empty where it is anything else. */
    public Optional<Integer> integer(String name) {
        return member(name)
                .filter(JsonNumber.class::isInstance)
                .map(JsonNumber.class::cast)
                .filter(JsonNumber::isIntegral)
                .map(JsonNumber::intValue);
    }

    private Optional<JsonValue> member(String name) {
        if (!known.has(name)) {
            throw new IllegalArgumentException("The operation has no member " + name);
        }
        return Optional.ofNullable(body.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private static Refusal wrong(String name, String expected) {
        return Problem.badRequest("Het veld " + name + " moet " + expected + " zijn.", name);
    }
}
