package nl.plusgemeente.sdk.omgevingswet.internal.lenient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object whose schema no public source tells in full: what is of another type than expected is as if
 * it were absent, and nothing is lost, as the whole object goes along.
 *
 * @param json the object as it was read, not to be changed
 */
public record Members(Map<String, Object> json) {
    private static final Members NONE = new Members(Map.of());

    /** The members of an object; none when it is something else. */
    public static Members of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new Members(frozen(map)) : NONE;
    }

    /** The objects in a list; none when it is something else. */
    public static List<Map<String, Object>> list(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> of(item).json())
                        .toList()
                : List.of();
    }

    /** A text, or another scalar in its own words. */
    public Optional<String> text(String name) {
        return Texts.scalar(json.get(name));
    }

    /** An object. */
    public Optional<Members> object(String name) {
        return Optional.ofNullable(json.get(name)).filter(Map.class::isInstance).map(Members::of);
    }

    /** The objects in a list. */
    public List<Members> objects(String name) {
        return json.get(name) instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(Members::of).toList()
                : List.of();
    }

    /**
     * The objects in the one list that there is, where no public source tells its name.
     *
     * @throws JsonException when there is more than one list, or something else than objects in it
     */
    public List<Members> onlyList() {
        List<String> names = json.keySet().stream()
                .filter(name -> json.get(name) instanceof List<?>)
                .toList();
        if (names.size() > 1) {
            throw new JsonException("The JSON has more than one list where one was expected");
        }
        if (names.isEmpty()) {
            return List.of();
        }
        List<Members> objects = objects(names.get(0));
        if (!(json.get(names.get(0)) instanceof List<?> all) || all.size() != objects.size()) {
            throw new JsonException("The JSON has something else than an object in its list");
        }
        return objects;
    }

    /** The texts in a list. */
    public List<String> texts(String name) {
        return Lists.texts(json.get(name));
    }

    /** A whole number. */
    public OptionalInt number(String name) {
        Object value = json.get(name);
        return value instanceof Number number && number.doubleValue() == number.intValue()
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }

    /** Where a HAL link leads. */
    public Optional<String> link(String name) {
        return object("_links").flatMap(links -> links.object(name)).flatMap(link -> link.text("href"));
    }

    private static Map<String, Object> frozen(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                copy.put(String.valueOf(name), frozen(value));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    private static Object frozen(Object value) {
        if (value instanceof Map<?, ?> map) {
            return frozen(map);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> {
                if (item != null) {
                    copy.add(frozen(item));
                }
            });
            return Collections.unmodifiableList(copy);
        }
        return value;
    }
}
