package nl.plusgemeente.sdk.mock.internal.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a handler answers: complete, so that it can be compared in a test.
 *
 * @param status the HTTP status
 * @param headers the headers, the content type among them
 * @param body the body, sent in UTF-8
 * @param bytes the body, where it is no text
 * @param remark what was let pass and is refused elsewhere, for the journal alone; empty where there is nothing
 */
public record Answer(
        int status, Map<String, String> headers, String body, Optional<byte[]> bytes, Optional<String> remark) {

    public static final String HAL = "application/hal+json";
    public static final String JSON = "application/json";
    public static final String GEO_JSON = "application/geo+json";
    public static final String MERGE_PATCH = "application/merge-patch+json";
    public static final String XML = "application/xml";
    public static final String PROBLEM = "application/problem+json";
    private static final String CONTENT_TYPE = "Content-Type";

    public static Answer ok(String contentType, String body) {
        return of(200, contentType, body);
    }

    public static Answer of(int status, String contentType, String body) {
        return new Answer(status, Map.of(CONTENT_TYPE, contentType), body, Optional.empty(), Optional.empty());
    }

    /** With all its headers, and a body that is sent as it is. */
    public static Answer of(int status, Map<String, String> headers, byte[] bytes) {
        return new Answer(status, Map.copyOf(headers), "", Optional.of(bytes), Optional.empty());
    }

    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, Map.copyOf(more), body, bytes, remark);
    }

    /** With another text as its body. */
    public Answer withBody(String text) {
        return new Answer(status, headers, text, bytes, remark);
    }

    /** With a remark for the journal. */
    public Answer remarked(String text) {
        return new Answer(status, headers, body, bytes, Optional.of(text));
    }
}
