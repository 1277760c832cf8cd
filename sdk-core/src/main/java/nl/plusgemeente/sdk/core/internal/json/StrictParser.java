package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import java.math.BigDecimal;
import java.util.function.Supplier;

/**
 * A parser that keeps to our limits whatever reads from it, and tells where Yasson would go on with a wrong value.
 *
 * <ul>
 *   <li>Skipping in Parsson 1.1.9 checks neither grammar nor depth and never returns on a truncated document: here a
 *       skipped value is read like any other.
 *   <li>Parsson cuts a number down to the type asked for: here 12.5 or 5,000,000,000 is no {@code int}.
 *   <li>Yasson passes over a string or number that stands in a list of records: here that is refused.
 * </ul>
 */
final class StrictParser implements JsonParser {
    private final JsonParser parser;
    private final Limits limits;
    /** Whether an array is open at a depth; a plain array of flags, as it is asked for at every event. */
    private final boolean[] arrays;

    private Event event = Event.VALUE_NULL;
    private boolean started;
    private boolean again;
    private boolean used;
    private int depth;

    StrictParser(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
        arrays = new boolean[limits.depth() + 1];
    }

    /** Whether any event came out. */
    boolean started() {
        return started;
    }

    /** The number of objects and arrays that are open. */
    int depth() {
        return depth;
    }

    /** Hands the current event out once more: a binder wants to take the first event of its value itself. */
    void unread() {
        again = true;
    }

    @Override
    public boolean hasNext() {
        return again || parser.hasNext();
    }

    @Override
    public Event next() {
        if (again) {
            again = false;
            return event;
        }
        if (!used && arrays[depth] && (event == Event.VALUE_STRING || event == Event.VALUE_NUMBER)) {
            throw new RefusedException("has a value of another kind than expected in a list");
        }
        return advance(limits.boundDepth());
    }

    private Event advance(int deepest) {
        event = parser.next();
        started = true;
        used = false;
        switch (event) {
            case START_OBJECT -> open(false, deepest);
            case START_ARRAY -> open(true, deepest);
            case END_OBJECT, END_ARRAY -> depth--;
            default -> {}
        }
        return event;
    }

    private void open(boolean array, int deepest) {
        if (++depth > deepest) {
            throw tooDeep(deepest);
        }
        arrays[depth] = array;
    }

    private static RefusedException tooDeep(int levels) {
        return new RefusedException("is nested deeper than " + levels + " levels");
    }

    @Override
    public Event currentEvent() {
        return event;
    }

    @Override
    public String getString() {
        used = true;
        String text = parser.getString();
        if (event == Event.VALUE_NUMBER) {
            limits.checkNumber(text);
        }
        return text;
    }

    @Override
    public boolean isIntegralNumber() {
        return parser.isIntegralNumber();
    }

    @Override
    public int getInt() {
        long value = getLong();
        if (value != (int) value) {
            throw new RefusedException("has a number that is too large for its place");
        }
        return (int) value;
    }

    @Override
    public long getLong() {
        String text = getString();
        try {
            return parser.isIntegralNumber() ? Long.parseLong(text) : new BigDecimal(text).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new RefusedException("has a number that is too large or too precise for its place");
        }
    }

    @Override
    public BigDecimal getBigDecimal() {
        return new BigDecimal(getString());
    }

    @Override
    public JsonObject getObject() {
        return whole(parser::getObject, Event.END_OBJECT);
    }

    @Override
    public JsonArray getArray() {
        return whole(parser::getArray, Event.END_ARRAY);
    }

    private <T> T whole(Supplier<T> structure, Event end) {
        try {
            T value = structure.get();
            event = end;
            depth--;
            return value;
        } catch (JsonException e) {
            throw e;
        } catch (RuntimeException e) {
            // Parsson has no exception of its own for its limit of depth.
            throw tooDeep(limits.depth());
        }
    }

    @Override
    public JsonValue getValue() {
        used = true;
        return switch (event) {
            case START_OBJECT -> getObject();
            case START_ARRAY -> getArray();
            case VALUE_NUMBER -> number();
            default -> parser.getValue();
        };
    }

    private JsonValue number() {
        limits.checkNumber(parser.getString());
        return parser.getValue();
    }

    @Override
    public void skipObject() {
        skipOpen();
    }

    @Override
    public void skipArray() {
        skipOpen();
    }

    /** Yasson only skips what it has just seen opening: the innermost container is the one meant. */
    private void skipOpen() {
        int outside = depth - 1;
        while (depth > outside) {
            skipStep();
        }
    }

    /** One step through a value that nobody wants. */
    void skipStep() {
        advance(limits.depth());
    }

    @Override
    public JsonLocation getLocation() {
        return parser.getLocation();
    }

    @Override
    public void close() {
        parser.close();
    }
}
