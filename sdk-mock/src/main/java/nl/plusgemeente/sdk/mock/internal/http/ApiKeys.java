package nl.plusgemeente.sdk.mock.internal.http;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may enter the public zone. What form a real key has is in no public source; here it has 16 to 64 letters, digits
 * and hyphens.
 */
public final class ApiKeys {

    /** What a key looks like. */
    public static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{15,63}");

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
