package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import java.math.BigDecimal;
import java.util.BitSet;

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
    private final BitSet arrays = new BitSet();
    private Event event = Event.VALUE_NULL;
    private boolean started;
    private boolean again;
    private boolean used;
    private int depth;

    StrictParser(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
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
        if (!used && arrays.get(depth) && (event == Event.VALUE_STRING || event == Event.VALUE_NUMBER)) {
            throw new RefusedException("has a value of another kind than expected in a list");
        }
        return advance();
    }

    private Event advance() {
        event = parser.next();
        started = true;
        used = false;
        switch (event) {
            case START_OBJECT -> open(false);
            case START_ARRAY -> open(true);
            case END_OBJECT, END_ARRAY -> depth--;
            default -> {}
        }
        return event;
    }

    private void open(boolean array) {
        if (++depth > limits.depth()) {
            throw new RefusedException("is nested deeper than " + limits.depth() + " levels");
        }
        arrays.set(depth, array);
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
        JsonObject value = parser.getObject();
        ended(Event.END_OBJECT);
        return value;
    }

    @Override
    public JsonArray getArray() {
        JsonArray value = parser.getArray();
        ended(Event.END_ARRAY);
        return value;
    }

    private void ended(Event end) {
        event = end;
        depth--;
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
            advance();
        }
    }

    /** One step through a value that nobody wants. */
    void skipStep() {
        advance();
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
