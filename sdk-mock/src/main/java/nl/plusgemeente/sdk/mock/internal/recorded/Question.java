package nl.plusgemeente.sdk.mock.internal.recorded;

import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** A question without what differs between two ways of writing it: the order of parameters, escapes, blanks in JSON. */
public record Question(String text) {

    private static final int LARGEST_BODY = 1 << 20;

    /**
     * The question that a request asks.
     *
     * @param path below the API's base, as sent
     * @param query as sent; empty for none
     * @param body text; empty for none, and for one that is no text
     */
    public static Question of(String method, String path, String query, String body) {
        String parameters = Arrays.stream(query.split("&", -1))
                .map(Question::decoded)
                .sorted()
                .collect(Collectors.joining("&"));
        return new Question(method + " " + decoded(path) + "?" + parameters + "\n" + json(body));
    }

    /** Tells it from other questions; short, and only that. */
    public String mark() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every platform has SHA-256", e);
        }
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part; // badly encoded: it is as it is, on both sides
        }
    }

    private static String json(String body) {
        if (body.isBlank() || body.length() > LARGEST_BODY) {
            return "";
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readValue().toString();
        } catch (JsonException | IllegalStateException e) {
            return ""; // no JSON: told apart by the address alone, on both sides
        }
    }
}
