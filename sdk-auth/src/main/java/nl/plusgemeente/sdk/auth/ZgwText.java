package nl.plusgemeente.sdk.auth;

/** Text that ends up in somebody else's audit trail. */
final class ZgwText {
    private ZgwText() {}

    /** No control characters, no signs that turn text around, no half characters. */
    static boolean isClean(String text) {
        return text.codePoints().noneMatch(ZgwText::isOdd);
    }

    private static boolean isOdd(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
