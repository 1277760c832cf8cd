package nl.plusgemeente.sdk.exchange.internal.fsc;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.json.JsonText;

/** Writes JSON with all the space and escapes that it allows. */
final class Loose {
    private Loose() {}

    static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> "\n\t" + string(entry.getKey().toString()) + " : " + write(entry.getValue()))
                    .collect(Collectors.joining(" ,", "{ ", " }\r\n"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Loose::write).collect(Collectors.joining(" , ", "[ ", " ]"));
        }
        if (value instanceof JsonText text) {
            return text.json();
        }
        return value instanceof String text ? string(text) : value.toString();
    }

    private static String string(String text) {
        return text.chars().mapToObj(c -> String.format("\\u%04X", c)).collect(Collectors.joining("", "\"", "\""));
    }
}
