package nl.plusgemeente.sdk.exchange.fsc.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/** The object in which a record keeps what the standard has no member for. */
final class AdditionalData {
    /** In bytes of UTF-8. */
    static final int MOST = 1 << 20;
    /** How deep it may nest. */
    static final int DEPTH = 64;

    private AdditionalData() {}

    /** On one line: line breaks in JSON stand between its parts only, where a space means the same. */
    static JsonText of(JsonText object) {
        try {
            StrictJson.check(bytes(object.json()), DEPTH);
        } catch (JsonException e) {
            throw refused();
        }
        String json = object.json().strip().replace('\n', ' ').replace('\r', ' ');
        if (!json.startsWith("{")) {
            throw refused();
        }
        return json.equals(object.json()) ? object : new JsonText(json);
    }

    private static byte[] bytes(String json) {
        if (json.length() > MOST) {
            throw refused();
        }
        try {
            var buffer = UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            if (buffer.remaining() > MOST) {
                throw refused();
            }
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            // half a surrogate pair
            throw refused();
        }
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException(
                "The additional data of a record in the transaction log are a JSON object of at"
                        + " most 1 MiB, nested at most " + DEPTH + " deep, in which no member stands twice");
    }
}
