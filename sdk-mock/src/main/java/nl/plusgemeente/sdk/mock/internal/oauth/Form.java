package nl.plusgemeente.sdk.mock.internal.oauth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;

/**
 * The parameters of a request: each at most once, and empty ones left out (RFC 6749 §3.2).
 *
 * @param values by name, decoded
 */
record Form(Map<String, String> values) {

    private static final String TYPE = "application/x-www-form-urlencoded";

    static Form body(Incoming incoming) {
        String type = incoming.header("content-type").orElse("");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase(TYPE)) {
            throw OAuthError.invalidRequest("the body must be " + TYPE);
        }
        if (!incoming.queryString().isEmpty()) {
            throw OAuthError.invalidRequest("parameters belong in the body, never in the address");
        }
        return parse(incoming.body());
    }

    static Form query(Incoming incoming) {
        return parse(incoming.queryString());
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String required(String name) {
        return value(name).orElseThrow(() -> OAuthError.invalidRequest("the parameter " + name + " is missing"));
    }

    List<String> words(String name) {
        return value(name).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .toList();
    }

    private static Form parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!value.isEmpty() && values.put(name, value) != null) {
                throw OAuthError.invalidRequest("the parameter " + name + " stands there twice");
            }
        }
        return new Form(values);
    }

    private static String decode(String text) throws Refusal {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw OAuthError.invalidRequest("the parameters are badly coded");
        }
    }

    /** The names: values may be secrets. */
    @Override
    public String toString() {
        return "Form" + values.keySet();
    }
}
