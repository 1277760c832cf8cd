package nl.plusgemeente.sdk.mock.internal.http;

import java.util.Set;
import java.util.regex.Pattern;

/** Who may enter the public zone: the keys of this environment, and the form that a key has. */
public final class ApiKeys {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Set<String> known;

    public ApiKeys(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    void check(Incoming incoming) {
        String key = incoming.header("x-api-key").orElse("");
        if (key.isEmpty()) {
            throw Problem.keyMissing();
        }
        if (!FORM.matcher(key).matches()) {
            throw Problem.keyMalformed();
        }
        if (!known.contains(key)) {
            throw Problem.keyUnknown();
        }
    }
}
