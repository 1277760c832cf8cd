package nl.plusgemeente.sdk.mock.internal.anonymous;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value that a member gave away, to be found where it stands in a text. */
record Known(String value, String pseudonym) {

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    static final Known NONE = new Known("", "");

    static String firstWord(String text) {
        Matcher word = WORD.matcher(text);
        return word.find() ? word.group() : "";
    }

    boolean standsIn(String text, int start) {
        int end = start + value.length();
        return text.regionMatches(true, start, value, 0, value.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
