package nl.plusgemeente.sdk.exchange.fsc.manager;

/** Sentences of a server, as far as they may be shown. */
final class Words {
    private static final int LONGEST = 500;

    private Words() {}

    /** One line of visible characters, of a length that fits on a screen. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Words::visible).forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    /** Line ends, control characters, half surrogate pairs, and what turns the direction of writing. */
    private static int visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> ' ';
            default -> codePoint;
        };
    }
}
