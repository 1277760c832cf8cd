package nl.plusgemeente.sdk.omgevingswet.internal.tekst;

/** Text as it grows: runs of whitespace are one space, lines end where blocks do. */
final class PlainText {
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean joined;

    void append(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            if (Character.isWhitespace(character)) {
                space = true;
            } else {
                if (space && !atLineStart()) {
                    text.append(' ');
                }
                text.append(character);
                space = false;
                joined = false;
            }
        }
    }

    /** A block begins or ends here. */
    void line() {
        space = false;
        if (joined) {
            space = true;
        } else if (!atLineStart()) {
            text.append('\n');
        }
    }

    /** The next block goes on in this line: after the number of an item, after a term. */
    void join(String separator) {
        if (!atLineStart()) {
            text.append(separator);
        }
        space = true;
        joined = true;
    }

    /** The next cell of a row. */
    void cell() {
        if (!atLineStart()) {
            text.append('\t');
        }
        space = false;
        joined = true;
    }

    private boolean atLineStart() {
        int length = text.length();
        return length == 0 || text.charAt(length - 1) == '\n' || text.charAt(length - 1) == '\t';
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
