package nl.plusgemeente.sdk.core.internal.json;

/**
 * How much a document may ask of us.
 *
 * @param documentBytes the size of what is bound as a whole
 * @param itemBytes the size of one item of a page, and so of one string in it; a page itself has no limit
 * @param depth how deep objects and arrays may nest
 * @param numberLength the characters of one number
 */
record Limits(long documentBytes, long itemBytes, int depth, int numberLength) {
    static final Limits DEFAULT = new Limits(64L << 20, 16L << 20, 1_000, 1_000);

    private static final int EXPONENT_DIGITS = 4;

    Limits {
        if (documentBytes < 1 || itemBytes < 1 || depth < 1 || numberLength < 1) {
            throw new IllegalArgumentException("limits of a document are positive");
        }
    }

    Limits withDocumentBytes(long bytes) {
        return new Limits(bytes, itemBytes, depth, numberLength);
    }

    Limits withItemBytes(long bytes) {
        return new Limits(documentBytes, bytes, depth, numberLength);
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
