package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import java.math.BigDecimal;

/**
 * A parser that keeps to our limits whatever reads from it, and tells where Yasson would go on with a wrong value.
 *
 * <ul>
 *   <li>Parsson's own parser takes as long as all of Yasson, and cannot skip safely: version 1.1.9 checks neither
 *       grammar nor depth there, and never returns on a truncated document. Here a skipped value is read like any other.
 *   <li>12.5 or 5,000,000,000 is no {@code int}.
 *   <li>Yasson passes over a string or number that stands in a list of records: here that is refused.
 * </ul>
 */
final class StrictParser implements JsonParser {
    private final Tokens tokens;
    private final Text text;
    private final Limits limits;
    private final JsonProvider values;

    private Event event = Event.VALUE_NULL;
    private boolean started;
    private boolean again;
    private boolean used;

    StrictParser(Tokens tokens, Limits limits, JsonProvider values) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.limits = limits;
        this.values = values;
    }

    /** Whether any event came out. */
    boolean started() {
        return started;
    }

    /** The number of objects and arrays that are open. */
    int depth() {
        return tokens.depth();
    }

    /** Hands the current event out once more: a binder wants to take the first event of its value itself. */
    void unread() {
        again = true;
    }

    @Override
    public boolean hasNext() {
        return again || tokens.more();
    }

    @Override
    public Event next() {
        if (again) {
            again = false;
            return event;
        }
        if (!used && (event == Event.VALUE_STRING || event == Event.VALUE_NUMBER) && tokens.inArray()) {
            throw new RefusedException("has a value of another kind than expected in a list");
        }
        return advance(limits.boundDepth());
    }

    private Event advance(int deepest) {
        event = tokens.next();
        started = true;
        used = false;
        if (tokens.depth() > deepest) {
            throw new RefusedException("is nested deeper than " + deepest + " levels");
        }
        return event;
    }

    @Override
    public Event currentEvent() {
        return event;
    }

    @Override
    public String getString() {
        used = true;
        return switch (event) {
            case KEY_NAME, VALUE_STRING -> text.get();
            case VALUE_NUMBER -> {
                String number = text.get();
                limits.checkNumber(number);
                yield number;
            }
            default -> throw new IllegalStateException("a " + event + " is no string");
        };
    }

    @Override
    public boolean isIntegralNumber() {
        return text.integral();
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
        String number = getString();
        try {
            return text.integral() ? Long.parseLong(number) : new BigDecimal(number).longValueExact();
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
        return new JsonTree(values, this).object();
    }

    @Override
    public JsonArray getArray() {
        return new JsonTree(values, this).array();
    }

    @Override
    public JsonValue getValue() {
        return new JsonTree(values, this).value();
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
        int outside = depth() - 1;
        while (depth() > outside) {
            step();
        }
    }

    /** One step through a value that is skipped or kept as it is. */
    Event step() {
        return advance(limits.depth());
    }

    @Override
    public JsonLocation getLocation() {
        return tokens.place();
    }

    /** Leaves the stream open: it belongs to the caller. */
    @Override
    public void close() {
        // nothing of ours to give back
    }
}
