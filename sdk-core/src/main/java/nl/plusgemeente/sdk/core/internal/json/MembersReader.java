package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Reads one object into a map, and refuses whatever two readers could read in two ways. */
public final class MembersReader {
    /** {@code null}, where it is not left out. */
    public static final JsonText NULL = new JsonText("null");

    private static final JsonParserFactory PARSERS = JsonProvider.provider()
            .createParserFactory(Map.of("org.eclipse.parsson.maxBigDecimalLength", Limits.DEFAULT.numberLength()));
    private static final int LONG_DIGITS = 18;

    private final JsonParser parser;
    private final int depth;
    private final @Nullable TextKeeper keeper;
    /** What {@code null} is read as. */
    private final @Nullable JsonText nothing;

    MembersReader(JsonParser parser, int depth, @Nullable TextKeeper keeper) {
        this(parser, depth, keeper, null);
    }

    private MembersReader(JsonParser parser, int depth, @Nullable TextKeeper keeper, @Nullable JsonText nothing) {
        this.parser = parser;
        this.depth = depth;
        this.keeper = keeper;
        this.nothing = nothing;
    }

    /**
     * Reads one object.
     *
     * @param json the whole document
     * @param depth how deep objects and arrays may nest
     * @return its members
     * @throws JsonException when it is no such object
     */
    public static Map<String, Object> read(byte[] json, int depth) {
        return read(json, depth, null);
    }

    /**
     * Reads one object with every {@code null} in it.
     *
     * @param json the whole document
     * @param depth how deep objects and arrays may nest
     * @return its members, {@link #NULL} for those that are {@code null}
     * @throws JsonException when it is no such object
     */
    public static Map<String, Object> exact(byte[] json, int depth) {
        return read(json, depth, NULL);
    }

    private static Map<String, Object> read(byte[] json, int depth, @Nullable JsonText nothing) {
        DocumentReader reader = new DocumentReader(new ByteArrayInputStream(json), json.length);
        try (JsonParser parser = PARSERS.createParser(reader)) {
            if (parser.next() != Event.START_OBJECT) {
                throw new RefusedException("is no object");
            }
            Map<String, Object> members = new MembersReader(parser, depth, null, nothing).object(1);
            if (parser.hasNext()) {
                throw new RefusedException("goes on after its end");
            }
            return members;
        } catch (RefusedException e) {
            throw new JsonException("The JSON object " + e.getMessage());
        } catch (jakarta.json.JsonException | NoSuchElementException | IllegalStateException e) {
            String refusal = reader.refusal();
            throw new JsonException("The JSON object " + (refusal != null ? refusal : "is not well-formed"));
        }
    }

    /** The object whose first event has come. */
    Map<String, Object> object(int level) {
        check(level);
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        boolean absent = false;
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            if (members.containsKey(name)) {
                throw new RefusedException("has a member twice");
            }
            Object value = keeper != null && level == 1 && keeper.keeps(name)
                    ? keeper.text(this)
                    : value(parser.next(), level);
            members.put(name, value);
            absent |= value == null;
        }
        if (absent) {
            members.values().removeIf(Objects::isNull);
        }
        return present(members);
    }

    @SuppressWarnings("NullAway") // what was null is gone
    private static Map<String, Object> present(Map<String, @Nullable Object> members) {
        return members;
    }

    private List<Object> array(int level) {
        check(level);
        List<Object> elements = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            Object value = value(event, level);
            if (value == null) {
                throw new RefusedException("has null in a list");
            }
            elements.add(value);
        }
        return elements;
    }

    private @Nullable Object value(Event event, int level) {
        return switch (event) {
            case START_OBJECT -> object(level + 1);
            case START_ARRAY -> array(level + 1);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> nothing;
            default -> throw new RefusedException("is not well-formed");
        };
    }

    /** Goes through a value that is kept as text, and refuses in it what is refused elsewhere. */
    void pass(Event event, int level) {
        switch (event) {
            case START_OBJECT -> passObject(level + 1);
            case START_ARRAY -> {
                check(level + 1);
                for (Event next = parser.next(); next != Event.END_ARRAY; next = parser.next()) {
                    pass(next, level + 1);
                }
            }
            case VALUE_NUMBER -> Limits.DEFAULT.checkNumber(parser.getString());
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {}
            default -> throw new RefusedException("is not well-formed");
        }
    }

    private void passObject(int level) {
        check(level);
        Set<String> names = new HashSet<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            if (!names.add(parser.getString())) {
                throw new RefusedException("has a member twice");
            }
            pass(parser.next(), level);
        }
    }

    private Object number(String text) {
        Limits.DEFAULT.checkNumber(text);
        return text.length() <= LONG_DIGITS
                        && parser.isIntegralNumber()
                        && text.indexOf('e') < 0
                        && text.indexOf('E') < 0
                ? (Object) Long.valueOf(text)
                : new BigDecimal(text);
    }

    private void check(int level) {
        if (level > depth) {
            throw new RefusedException("is nested deeper than " + depth + " levels");
        }
    }
}
