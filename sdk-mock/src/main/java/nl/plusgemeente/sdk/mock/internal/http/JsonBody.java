package nl.plusgemeente.sdk.mock.internal.http;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** A request body that must be a JSON object, and its members by the type they must have. */
public final class JsonBody {

    private final JsonObject body;

    private JsonBody(JsonObject body) {
        this.body = body;
    }

    /** An object within a body. */
    public static JsonBody of(JsonObject part) {
        return new JsonBody(part);
    }

    public static JsonBody of(Call call) {
        try (JsonParser parser =
                Json.createParser(new StringReader(call.incoming().body()))) {
            parser.next();
            JsonObject body = parser.getObject();
            // Fails on anything that follows the object.
            parser.hasNext();
            return new JsonBody(body);
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw Problem.badRequest("De inhoud van de aanvraag is geen geldig JSON-object.");
        }
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

    public List<JsonObject> objects(String name) {
        return member(name)
                .map(value -> {
                    if (value.getValueType() == JsonValue.ValueType.ARRAY
                            && value.asJsonArray().stream()
                                    .allMatch(item -> item.getValueType() == JsonValue.ValueType.OBJECT)) {
                        return value.asJsonArray().getValuesAs(JsonValue::asJsonObject);
                    }
                    throw wrong(name, "een lijst van objecten");
                })
                .orElse(List.of());
    }

    private Optional<JsonValue> member(String name) {
        return Optional.ofNullable(body.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private static Refusal wrong(String name, String expected) {
        return Problem.badRequest("Het veld " + name + " moet " + expected + " zijn.", name);
    }
}
