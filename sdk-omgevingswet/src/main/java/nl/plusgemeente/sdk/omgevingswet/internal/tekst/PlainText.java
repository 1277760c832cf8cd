package nl.plusgemeente.sdk.omgevingswet.internal.tekst;

/** Text as it grows: runs of whitespace are one space, lines end where blocks do. */
final class PlainText {
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean joined;
    private int openCells;
    private boolean inRow;

    void append(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            if (Character.isWhitespace(character)) {
                space = true;
            } else {
                if (space && !afterSpace()) {
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
        space = joined || openCells > 0;
        if (!space && !atLineStart()) {
            text.append('\n');
        }
    }

    /** A row of a table begins or ends here. */
    void row() {
        inRow = false;
        line();
    }

    /** The next block goes on in this line: after the number of an item, after a term. */
    void join(String separator) {
        if (!atLineStart()) {
            text.append(separator);
        }
        space = true;
        joined = true;
    }

    /** A cell begins here; its blocks stay on the line. */
    void openCell() {
        if (inRow) {
            text.append('\t');
        }
        inRow = true;
        space = false;
        openCells++;
    }

    /** The cell ends here. */
    void closeCell() {
        space = false;
        openCells--;
    }

    private boolean atLineStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }

    private boolean afterSpace() {
        return text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
