package nl.plusgemeente.sdk.mock.internal.data;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Reads resource files, with placeholders like {@code ${stad}} filled in from the file with the place's variables. */
final class ResourceFiles {

    private static final String SHARED = "gemeente/";

    private final String place;
    private final Map<String, String> variables = new LinkedHashMap<>();

    ResourceFiles(String place) {
        this.place = place + "/";
        ofPlace("variabelen.json").forEach((name, value) -> variables.put(name, ((JsonString) value).getString()));
    }

    /** A file about this place only. */
    JsonObject ofPlace(String name) {
        return read(place + name, variables);
    }

    /** Whether a document is of the municipality of this place. */
    boolean owns(Document document) {
        return document.gezag().code().equals(variables.get("code"));
    }

    /** A file that all places share. */
    JsonObject shared(String name) {
        return read(SHARED + name, variables);
    }

    /** A file that all places share, with one placeholder filled in otherwise. */
    JsonObject shared(String name, String variable, String value) {
        Map<String, String> other = new LinkedHashMap<>(variables);
        other.put(variable, value);
        return read(SHARED + name, other);
    }

    private static JsonObject read(String path, Map<String, String> variables) {
        String text = text(path);
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            text = text.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String text(String path) {
        try (InputStream stream = ResourceFiles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + path + " is missing from sdk-mock");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + path + " of sdk-mock cannot be read", e);
        }
    }
}
