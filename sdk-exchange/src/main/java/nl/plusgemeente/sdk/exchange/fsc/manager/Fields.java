package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import org.jspecify.annotations.Nullable;

/**
 * Members of an object in a Manager's answer. What is wrong is told by its name, never by its value; a member that is
 * {@code null} is absent.
 *
 * @param all the members, also those that nobody asks for
 */
record Fields(Map<?, ?> all) {
    private static final int LONGEST = 4_096;

    static Fields of(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> members) {
            return new Fields(members);
        }
        throw new JsonException(name + " is absent or no object");
    }

    Optional<String> text(String name) {
        Object value = value(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text && text.length() <= LONGEST) {
            return Optional.of(text);
        }
        throw new JsonException(name + " is no text of at most " + LONGEST + " characters");
    }

    String required(String name) {
        return text(name).orElseThrow(() -> new JsonException(name + " is absent"));
    }

    PeerId peer(String name) {
        try {
            return new PeerId(required(name));
        } catch (IllegalArgumentException e) {
            throw new JsonException(name + " is no peer ID");
        }
    }

    Fields object(String name) {
        return of(value(name), name);
    }

    Optional<Fields> optional(String name) {
        return Optional.ofNullable(value(name)).map(value -> of(value, name));
    }

    List<?> list(String name) {
        if (value(name) instanceof List<?> list) {
            return list;
        }
        throw new JsonException(name + " is absent or no list");
    }

    boolean has(String name) {
        return value(name) != null;
    }

    private @Nullable Object value(String name) {
        Object value = all.get(name);
        return StrictJson.NULL.equals(value) ? null : value;
    }
}
