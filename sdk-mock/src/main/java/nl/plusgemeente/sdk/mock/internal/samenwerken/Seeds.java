package nl.plusgemeente.sdk.mock.internal.samenwerken;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** The samenwerkingen with which the facilities begin. */
final class Seeds {
    private static final String FILE = "samenwerkingen.json";

    private Seeds() {}

    static JsonObject read() {
        try (InputStream stream = Seeds.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + FILE + " is missing from sdk-mock");
            }
            try (JsonReader reader = Json.createReader(stream)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + FILE + " of sdk-mock cannot be read", e);
        }
    }
}
