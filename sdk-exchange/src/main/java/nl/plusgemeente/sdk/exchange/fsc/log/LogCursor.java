package nl.plusgemeente.sdk.exchange.fsc.log;

import java.util.regex.Pattern;

/**
 * A place in a log: that of the file and in the file, or the moment and the number of a record.
 *
 * @param major the first part
 * @param minor the second part
 */
record LogCursor(long major, long minor) {
    private static final Pattern FORM = Pattern.compile("[0-9]{1,18}-[0-9]{1,18}");

    static LogCursor parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw foreign();
        }
        int dash = text.indexOf('-');
        return new LogCursor(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
    }

    static IllegalArgumentException foreign() {
        return new IllegalArgumentException(
                "The cursor is none that this transaction log gave: take next_cursor of the page before as it is");
    }

    String text() {
        return major + "-" + minor;
    }
}
