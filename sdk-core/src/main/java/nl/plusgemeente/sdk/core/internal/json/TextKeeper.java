package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import nl.plusgemeente.sdk.core.json.JsonText;

/**
 * Cuts the value of one member out of a document as it stands there. Where it begins and ends is what the parser says,
 * and is checked: a parser that does not tell places, or tells wrong ones, keeps nothing.
 */
final class TextKeeper {
    private final String document;
    private final JsonParser parser;
    private final String member;

    TextKeeper(String document, JsonParser parser, String member) {
        this.document = document;
        this.parser = parser;
        this.member = member;
    }

    boolean keeps(String name) {
        return member.equals(name);
    }

    /** The value that comes next, in an object of the first level. */
    JsonText text(MembersReader reader) {
        int start = begin(place());
        Event first = parser.next();
        reader.pass(first, 1);
        int end = end(first, start);
        return new JsonText(document.substring(start, end));
    }

    private int place() {
        long place = parser.getLocation().getStreamOffset();
        if (place < 0 || place > document.length()) {
            throw unknown();
        }
        return (int) place;
    }

    /** Between a name and its value stand a colon, which may have been read already, and white space. */
    private int begin(int place) {
        int at = place;
        while (at < document.length() && " \t\r\n:".indexOf(document.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int end(Event first, int start) {
        return switch (first) {
            case START_OBJECT -> ended(start, '{', '}');
            case START_ARRAY -> ended(start, '[', ']');
            case VALUE_STRING -> ended(start, '"', '"');
            case VALUE_NUMBER -> literal(start, parser.getString());
            case VALUE_TRUE -> literal(start, "true");
            case VALUE_FALSE -> literal(start, "false");
            default -> literal(start, "null");
        };
    }

    private int ended(int start, char open, char close) {
        int end = place();
        if (end <= start + 1 || document.charAt(start) != open || document.charAt(end - 1) != close) {
            throw unknown();
        }
        return end;
    }

    private int literal(int start, String text) {
        if (!document.startsWith(text, start)) {
            throw unknown();
        }
        return start + text.length();
    }

    private static RefusedException unknown() {
        return new RefusedException(
                "cannot be kept as text: the JSON parser in use does not tell where a value stands");
    }
}
