package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A cursor as lines of text: a word, a moment where there is one, an identification where there is one. */
final class CursorText {
    private static final String UNTIL = "until";
    private static final String HANDLED = "handled";
    private static final String OFFERED = "offered";

    private CursorText() {}

    static String of(Cursor cursor) {
        StringBuilder text = new StringBuilder();
        text.append(UNTIL).append(' ').append(cursor.until()).append('\n');
        cursor.handled().forEach((id, moment) -> text.append(handled(id, moment)));
        cursor.offered().forEach((id, moment) -> text.append(offered(id, moment)));
        return text.toString();
    }

    static String handled(String id, Instant moment) {
        return line(HANDLED, id, moment);
    }

    static String offered(String id, Instant moment) {
        return line(OFFERED, id, moment);
    }

    private static String line(String word, String id, Instant moment) {
        return word + " " + moment + " " + URLEncoder.encode(id, StandardCharsets.UTF_8) + "\n";
    }

    /**
     * What the lines say. One at the end that was cut off does not count.
     *
     * @throws IllegalArgumentException when they are no cursor
     */
    static Cursor read(String text) {
        Instant until = null;
        Map<String, Instant> handled = new LinkedHashMap<>();
        Map<String, Instant> offered = new LinkedHashMap<>();
        int end = text.lastIndexOf('\n');
        for (String line : text.substring(0, Math.max(0, end)).split("\n", -1)) {
            String[] words = line.split(" ", -1);
            if (words[0].equals(UNTIL) && words.length == 2 && until == null) {
                until = moment(words[1]);
            } else if (words[0].equals(HANDLED) && words.length == 3) {
                String id = URLDecoder.decode(words[2], StandardCharsets.UTF_8);
                handled.put(id, moment(words[1]));
                offered.remove(id);
            } else if (words[0].equals(OFFERED) && words.length == 3) {
                offered.put(URLDecoder.decode(words[2], StandardCharsets.UTF_8), moment(words[1]));
            } else {
                throw new IllegalArgumentException("a line of a cursor is of another form");
            }
        }
        if (until == null) {
            throw new IllegalArgumentException("a cursor says until when");
        }
        return new Cursor(until, handled, offered);
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a cursor has moments", e);
        }
    }
}
