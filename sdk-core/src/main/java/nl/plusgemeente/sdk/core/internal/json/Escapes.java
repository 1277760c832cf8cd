package nl.plusgemeente.sdk.core.internal.json;

import org.jspecify.annotations.Nullable;

/** The escapes of a JSON string. */
final class Escapes {
    private static final String LETTERS = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;

    private Escapes() {}

    /** The string that is meant; null when there is an escape that JSON does not have. */
    static @Nullable String resolve(String text) {
        StringBuilder resolved = new StringBuilder(text.length());
        int done = 0;
        for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', done)) {
            resolved.append(text, done, i);
            char letter = text.charAt(i + 1);
            int meaning = letter == 'u' ? hex(text, i + 2) : meaning(letter);
            if (meaning < 0) {
                return null;
            }
            resolved.append((char) meaning);
            done = i + 2 + (letter == 'u' ? HEX_DIGITS : 0);
        }
        return resolved.append(text, done, text.length()).toString();
    }

    private static int meaning(char letter) {
        int index = LETTERS.indexOf(letter);
        return index < 0 ? -1 : MEANINGS.charAt(index);
    }

    private static int hex(String text, int from) {
        if (from + HEX_DIGITS > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            char c = text.charAt(i);
            // Character.digit() knows digits of other scripts too
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
