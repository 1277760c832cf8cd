package nl.plusgemeente.sdk.mock.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path below an API's base, with variables: {@code /regelingen/{id}/documentstructuur}. */
public final class PathTemplate {

    private final List<String> segments;

    public PathTemplate(String template) {
        this.segments = split(template);
    }

    /** The values of the variables if the path fits, or empty. */
    public Optional<Map<String, String>> match(String path) {
        List<String> actual = split(path);
        if (actual.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String expected = segments.get(i);
            if (isVariable(expected)) {
                variables.put(expected.substring(1, expected.length() - 1), decode(actual.get(i)));
            } else if (!expected.equals(actual.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    /** The number of fixed segments: of two fitting templates, the one with more wins. */
    public long weight() {
        return segments.stream().filter(segment -> !isVariable(segment)).count();
    }

    /** As it was given. */
    @Override
    public String toString() {
        return "/" + String.join("/", segments);
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static List<String> split(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Tomcat.badRequest();
        }
    }
}
