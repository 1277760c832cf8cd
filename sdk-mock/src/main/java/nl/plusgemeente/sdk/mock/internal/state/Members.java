package nl.plusgemeente.sdk.mock.internal.state;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.mock.internal.http.Unknown;
import nl.plusgemeente.sdk.mock.internal.state.MembersException.Flaw;

/** The members of a JSON object that a tester wrote; what is wrong with one is said with its name. */
public final class Members {

    private static final int MOST_ITEMS = 1_000;
    private static final int LONGEST_LINE = 1_000;
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]{1," + LONGEST_LINE + "}");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    private static final Pattern OIN = Pattern.compile("[0-9]{20}");

    private final String path;
    private final Map<String, Object> members;

    private Members(String path, Map<String, Object> members) {
        this.path = path;
        this.members = members;
    }

    /**
     * Reads a document.
     *
     * @param json bounded in size by the caller
     * @param depth how deep objects and arrays may nest
     * @throws MembersException when it is not one object, each member once
     */
    public static Members of(byte[] json, int depth) {
        try {
            return new Members("", StrictJson.exact(json, depth));
        } catch (JsonException e) {
            throw new MembersException(Flaw.BODY, "", "The body is not one JSON object in UTF-8, each member once");
        }
    }

    /** Refuses members of other names: a misspelt one would do nothing, and nobody would know. */
    public Members only(Set<String> names) {
        Unknown.members(path, members.keySet(), new TreeSet<>(names)).ifPresent(unknown -> {
            throw new MembersException(Flaw.MEMBER_UNKNOWN, unknown.names().get(0), unknown.inEnglish());
        });
        return this;
    }

    public Optional<String> text(String name) {
        return typed(name, String.class, "text");
    }

    public String requiredText(String name) {
        return required(name, text(name));
    }

    /** Text of one line, without control characters. */
    public String line(String name) {
        return matching(name, LINE, "text of one line, of 1 to " + LONGEST_LINE + " characters");
    }

    /** Text that can stand in a path. */
    public String id(String name) {
        return matching(name, ID, "1 to 64 letters, digits, dots, hyphens and underscores");
    }

    public String oin(String name) {
        return matching(name, OIN, "an OIN of 20 digits");
    }

    public String matching(String name, Pattern pattern, String what) {
        String text = requiredText(name);
        if (!pattern.matcher(text).matches()) {
            throw wrong(name, "must be " + what);
        }
        return text;
    }

    public OptionalInt number(String name, int least, int most) {
        Object value = members.get(name);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value instanceof Long number && number >= least && number <= most) {
            return OptionalInt.of(number.intValue());
        }
        throw wrong(name, "must be a whole number from " + least + " to " + most);
    }

    public OptionalDouble decimal(String name) {
        Object value = members.get(name);
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (value instanceof Long number) {
            return OptionalDouble.of(number);
        }
        if (value instanceof BigDecimal number) {
            return OptionalDouble.of(number.doubleValue());
        }
        throw wrong(name, "must be a number");
    }

    public boolean flag(String name) {
        return typed(name, Boolean.class, "true or false").orElse(false);
    }

    public Optional<Instant> moment(String name) {
        return parsed(name, Instant::parse, "a moment such as 2026-06-11T08:45:01Z");
    }

    /** A value that is read from text by a parser of {@code java.time}. */
    public <T> Optional<T> parsed(String name, Function<String, T> parser, String what) {
        try {
            return text(name).map(parser);
        } catch (DateTimeException e) {
            throw wrong(name, "must be " + what);
        }
    }

    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return text(name)
                .map(given -> all.stream()
                        .filter(one -> one.name().equals(given))
                        .findFirst()
                        .orElseThrow(() -> wrong(name, "must be one of " + all)));
    }

    /** The objects in a list; none where there is no list. */
    public List<Members> objects(String name) {
        List<?> items = list(name);
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Members(path + name + "[" + i + "].", object(items.get(i), name + "[" + i + "]")))
                .toList();
    }

    /** The texts in a list; none where there is no list. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(name)) {
            if (!(item instanceof String text)) {
                throw wrong(name, "must be a list of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    /** An object with texts in it; empty where there is none. */
    public Map<String, String> textsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        Object value = members.get(name);
        if (value != null) {
            Members inner = new Members(path + name + ".", object(value, name));
            inner.members.keySet().forEach(key -> texts.put(key, inner.requiredText(key)));
        }
        return texts;
    }

    public <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> missing(name));
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    public MembersException missing(String name) {
        return new MembersException(Flaw.MEMBER_MISSING, path + name, path + name + " is missing");
    }

    /** What is said of a value that cannot be, as {@code must be text}. */
    public MembersException wrong(String name, String what) {
        return new MembersException(Flaw.MEMBER_WRONG, path + name, path + name + " " + what);
    }

    private List<?> list(String name) {
        List<?> items = typed(name, List.class, "a list").orElse(List.of());
        if (items.size() > MOST_ITEMS) {
            throw wrong(name, "must have at most " + MOST_ITEMS + " items");
        }
        return items;
    }

    private <T> Optional<T> typed(String name, Class<T> type, String what) {
        Object value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw wrong(name, "must be " + what);
        }
        return Optional.of(type.cast(value));
    }

    private Map<String, Object> object(Object value, String name) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(name, "must be an object");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, inner) -> copy.put((String) key, inner));
        return copy;
    }
}
