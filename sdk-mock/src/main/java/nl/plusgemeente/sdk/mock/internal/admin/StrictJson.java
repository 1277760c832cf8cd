package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;

/** A body that must be a JSON object, without members that nobody knows. */
final class StrictJson {

    private static final Map<String, Object> CONFIG = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);

    private final JsonObject body;

    private StrictJson(JsonObject body) {
        this.body = body;
    }

    static StrictJson of(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            try (JsonReader reader = Json.createReaderFactory(CONFIG).createReader(new StringReader(text))) {
                return new StrictJson(reader.readObject());
            }
        } catch (CharacterCodingException | JsonException | IllegalStateException e) {
            throw refusal("The body is not one JSON object in UTF-8, each member once");
        }
    }

    /** For what needs no body: none, or an object without members. */
    static void requireNothing(byte[] body) {
        if (body.length > 0) {
            of(body).requireOnly(Set.of());
        }
    }

    /** Refuses members of other names: a misspelt one would do nothing, and nobody would know. */
    void requireOnly(Set<String> names) {
        for (String name : body.keySet()) {
            if (!names.contains(name)) {
                throw refusal("There is no member " + shortened(name) + "; there are: " + new TreeSet<>(names));
            }
        }
    }

    Optional<String> text(String name) {
        JsonValue value = body.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        throw refusal(name + " must be text");
    }

    OptionalInt number(String name, int least, int most) {
        JsonValue value = body.get(name);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            double size = number.doubleValue();
            if (size >= least && size <= most) {
                return OptionalInt.of(number.intValue());
            }
        }
        throw refusal(name + " must be a whole number from " + least + " to " + most);
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        E[] all = type.getEnumConstants();
        String given = text(name).orElse("");
        return Arrays.stream(all)
                .filter(one -> one.name().equals(given))
                .findFirst()
                .orElseThrow(() -> refusal(name + " must be one of " + Arrays.toString(all)));
    }

    static Refusal refusal(String why) {
        return Replies.refusal(400, why);
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
