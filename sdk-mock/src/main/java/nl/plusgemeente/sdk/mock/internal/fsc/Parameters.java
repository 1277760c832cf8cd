package nl.plusgemeente.sdk.mock.internal.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a query or a form: each once.
 *
 * @param values by name, decoded
 */
record Parameters(Map<String, String> values) {

    static Parameters of(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!name.isEmpty() && values.put(name, value) != null) {
                throw FscErrors.request(400, "The parameter " + name + " stands there twice");
            }
        }
        return new Parameters(values);
    }

    /** Empty ones count as left out. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** Several values in one parameter, between commas. */
    List<String> list(String name) {
        return value(name).map(text -> Arrays.asList(text.split(",", -1))).orElse(List.of());
    }

    Optional<Long> seconds(String name) {
        return value(name).map(text -> {
            if (text.matches("[0-9]{1,12}")) {
                return Long.parseLong(text);
            }
            throw FscErrors.request(400, "The parameter " + name + " is no number of seconds");
        });
    }

    static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw FscErrors.request(400, "The address or form is badly coded");
        }
    }

    /** The names: values may be secrets. */
    @Override
    public String toString() {
        return "Parameters" + values.keySet();
    }
}
