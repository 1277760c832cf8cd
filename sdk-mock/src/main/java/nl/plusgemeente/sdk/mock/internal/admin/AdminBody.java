package nl.plusgemeente.sdk.mock.internal.admin;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;

/** A body that must be a JSON object, without members that nobody knows. */
final class AdminBody {

    private static final int DEPTH = 2;

    private final Map<String, Object> members;

    private AdminBody(Map<String, Object> members) {
        this.members = members;
    }

    static AdminBody of(byte[] body) {
        try {
            return new AdminBody(StrictJson.exact(body, DEPTH));
        } catch (JsonException e) {
            throw refusal("The body is not one JSON object in UTF-8, each member once");
        }
    }

    /** For what needs no body: none, or an object without members. */
    static void requireNothing(byte[] body) {
        if (body.length > 0) {
            of(body).requireOnly(Set.of());
        }
    }

    /** Refuses members of other names: a misspelt one would do nothing, and nobody would know. */
    void requireOnly(Set<String> names) {
        for (String name : members.keySet()) {
            if (!names.contains(name)) {
                throw refusal("There is no member " + shortened(name) + "; there are: " + new TreeSet<>(names));
            }
        }
    }

    Optional<String> text(String name) {
        Object value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw refusal(name + " must be text");
    }

    OptionalInt number(String name, int least, int most) {
        Object value = members.get(name);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value instanceof Long number && number >= least && number <= most) {
            return OptionalInt.of(number.intValue());
        }
        throw refusal(name + " must be a whole number from " + least + " to " + most);
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        E[] all = type.getEnumConstants();
        String given = text(name).orElse("");
        return Arrays.stream(all)
                .filter(one -> one.name().equals(given))
                .findFirst()
                .orElseThrow(() -> refusal(name + " must be one of " + Arrays.toString(all)));
    }

    static Refusal refusal(String why) {
        return Replies.refusal(400, why);
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
