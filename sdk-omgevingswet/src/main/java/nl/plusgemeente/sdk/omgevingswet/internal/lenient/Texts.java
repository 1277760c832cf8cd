package nl.plusgemeente.sdk.omgevingswet.internal.lenient;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.jspecify.annotations.Nullable;

/** Texts of answers. */
public final class Texts {
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    private Texts() {}

    /** The text, or none. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** On one line: the APIs hand out titles with the line breaks and indentation of the source XML. */
    public static String collapsed(@Nullable String text) {
        return text == null ? "" : WHITESPACE.matcher(text).replaceAll(" ").strip();
    }

    /** On one line; empty when there is nothing on it. */
    public static Optional<String> title(@Nullable String text) {
        return present(collapsed(text));
    }

    /** The text, unless there is none. */
    public static Optional<String> present(@Nullable String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A scalar whose type no public source tells, in its own words; objects and lists are passed over. */
    public static Optional<String> scalar(@Nullable Object value) {
        boolean words = value instanceof String || value instanceof Number || value instanceof Boolean;
        return words ? present(String.valueOf(value)) : Optional.empty();
    }

    /** A flag: absent is no, and so is a text other than {@code true}; some APIs write flags as texts. */
    public static boolean flag(@Nullable Object value) {
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }

    /** The one member without which nothing can be done with an object. */
    public static String required(@Nullable String text, String member) {
        if (text == null || text.isEmpty()) {
            throw new JsonException("The JSON lacks the member " + member + " that every object of its kind has");
        }
        return text;
    }
}
