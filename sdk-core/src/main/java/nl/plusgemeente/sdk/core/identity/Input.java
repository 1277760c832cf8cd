package nl.plusgemeente.sdk.core.identity;

/** Text that comes from outside: checked without surprises, and shown in messages without harm. */
final class Input {
    private static final int SHOWN = 40;

    private Input() {}

    /** Whether the text is exactly so many of the digits 0 to 9; other scripts have digits too, which do not count. */
    static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(Input::isDigit);
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetterOrDigit(int character) {
        return isDigit(character) || character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    /** The text between quotes for a message: printable ASCII only, and never long. */
    static String quoted(String text) {
        return '"'
                + printable(text, SHOWN)
                + '"'
                + (text.length() > SHOWN ? "… (" + text.length() + " characters)" : "");
    }

    /** The start of the text, with a question mark for all that could break a log line or deceive the eye. */
    static String printable(String text, int limit) {
        StringBuilder shown = new StringBuilder();
        text.chars().limit(limit).forEach(c -> shown.append(c >= ' ' && c <= '~' ? (char) c : '?'));
        return shown.toString();
    }
}
