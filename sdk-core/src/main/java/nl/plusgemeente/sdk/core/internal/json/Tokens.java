package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.util.Arrays;

/** The grammar of RFC 8259, event by event. It knows how deep it is, and nothing of what is read. */
final class Tokens {
    private enum Place {
        VALUE,
        OPENED,
        NAME,
        COLON,
        AFTER
    }

    private static final int FIRST_LEVELS = 16;

    private final DocumentBytes bytes;
    private final Text text;
    private Place place = Place.VALUE;
    /** Whether an array is open at a depth; a plain array of flags, as it is asked for at every event. */
    private boolean[] arrays = new boolean[FIRST_LEVELS];

    private int depth;
    private long line = 1;
    private long lineStart;

    Tokens(DocumentBytes bytes, Names names) {
        this.bytes = bytes;
        text = new Text(bytes, names);
    }

    /** What stands at the last event. */
    Text text() {
        return text;
    }

    /** The number of objects and arrays that are open. */
    int depth() {
        return depth;
    }

    /** Whether the innermost of them is an array. */
    boolean inArray() {
        return arrays[depth];
    }

    /** Whether anything follows: false only at the end of a document that is complete. */
    boolean more() {
        return depth > 0 || place != Place.AFTER || peek() != DocumentBytes.END;
    }

    Event next() {
        int c = peek();
        switch (place) {
            case AFTER -> {
                if (depth == 0) {
                    throw malformed();
                }
                if (c != ',') {
                    return close(c);
                }
                place = inArray() ? Place.VALUE : Place.NAME;
                c = skip();
            }
            case COLON -> {
                if (c != ':') {
                    throw malformed();
                }
                place = Place.VALUE;
                c = skip();
            }
            case OPENED -> {
                if (c == (inArray() ? ']' : '}')) {
                    return close(c);
                }
                place = inArray() ? Place.VALUE : Place.NAME;
            }
            default -> {}
        }
        return place == Place.NAME ? name(c) : value(c);
    }

    private Event name(int c) {
        if (c != '"') {
            throw malformed();
        }
        string(true);
        place = Place.COLON;
        return Event.KEY_NAME;
    }

    private Event value(int c) {
        place = Place.AFTER;
        return switch (c) {
            case '"' -> {
                string(false);
                yield Event.VALUE_STRING;
            }
            case '{' -> open(false, Event.START_OBJECT);
            case '[' -> open(true, Event.START_ARRAY);
            case 't' -> literal("true", Event.VALUE_TRUE);
            case 'f' -> literal("false", Event.VALUE_FALSE);
            case 'n' -> literal("null", Event.VALUE_NULL);
            default -> {
                if (!text.number()) {
                    throw malformed();
                }
                yield Event.VALUE_NUMBER;
            }
        };
    }

    private void string(boolean name) {
        if (!text.string(name)) {
            throw malformed();
        }
    }

    private Event open(boolean array, Event event) {
        bytes.advance();
        if (++depth == arrays.length) {
            arrays = Arrays.copyOf(arrays, 2 * depth);
        }
        arrays[depth] = array;
        place = Place.OPENED;
        return event;
    }

    private Event close(int c) {
        boolean array = inArray();
        if (c != (array ? ']' : '}')) {
            throw malformed();
        }
        bytes.advance();
        depth--;
        place = Place.AFTER;
        return array ? Event.END_ARRAY : Event.END_OBJECT;
    }

    private Event literal(String word, Event event) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes.current() != word.charAt(i)) {
                throw malformed();
            }
            bytes.advance();
        }
        return event;
    }

    /** Over the current byte, to the next that is no white space. */
    private int skip() {
        bytes.advance();
        return peek();
    }

    private int peek() {
        while (true) {
            int c = bytes.current();
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                bytes.begin();
                return c;
            }
            bytes.advance();
            if (c == '\n') {
                line++;
                lineStart = offset();
            }
            bytes.begin();
        }
    }

    /** The number of characters before the current one. */
    private long offset() {
        return bytes.offset() - text.surplus();
    }

    JsonPlace place() {
        long offset = offset();
        return new JsonPlace(line, offset - lineStart + 1, offset);
    }

    /** To be thrown; but bytes that are no characters at all come first. */
    private RuntimeException malformed() {
        text.checkCharacter();
        return new JsonParsingException("not JSON", place());
    }
}
