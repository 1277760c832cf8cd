package nl.plusgemeente.sdk.core.internal.json;

/**
 * How much a document may ask of us.
 *
 * @param documentBytes the size of what is bound as a whole
 * @param itemBytes the size of one item of a page, and so of one string in it; a page itself has no limit
 * @param depth how deep objects and arrays may nest in what is skipped or kept as a {@code JsonValue}
 * @param boundDepth how deep they may nest in what is bound: Yasson recurses, and before it is compiled a thread of
 *     1 MiB overflows its stack between 500 and 1,000 levels
 * @param numberLength the characters of one number
 */
record Limits(long documentBytes, long itemBytes, int depth, int boundDepth, int numberLength) {
    static final Limits DEFAULT = new Limits(64L << 20, 16L << 20, 1_000, 200, 1_000);

    private static final int EXPONENT_DIGITS = 4;

    Limits {
        if (documentBytes < 1 || itemBytes < 1 || depth < boundDepth || boundDepth < 1 || numberLength < 1) {
            throw new IllegalArgumentException(
                    "limits of a document are positive, and what is bound nests no deeper than what is skipped");
        }
    }

    Limits withDocumentBytes(long bytes) {
        return new Limits(bytes, itemBytes, depth, boundDepth, numberLength);
    }

    Limits withItemBytes(long bytes) {
        return new Limits(documentBytes, bytes, depth, boundDepth, numberLength);
    }

    /** Refuses a number that costs more to compute with than to send: a long one, or {@code 1e999999999}. */
    void checkNumber(String number) {
        int length = number.length();
        if (length > numberLength) {
            throw new RefusedException("has a number of more than " + numberLength + " characters");
        }
        for (int i = 0; i < length - EXPONENT_DIGITS - 1; i++) {
            if ((number.charAt(i) | 0x20) == 'e') {
                boolean signed = number.charAt(i + 1) == '-' || number.charAt(i + 1) == '+';
                if (length - i - (signed ? 2 : 1) > EXPONENT_DIGITS) {
                    throw new RefusedException("has a number with an exponent of more than four digits");
                }
            }
        }
    }
}
