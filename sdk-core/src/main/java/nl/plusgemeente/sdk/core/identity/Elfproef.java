package nl.plusgemeente.sdk.core.identity;

/** The check of nine-digit numbers of persons and organisations: the weighted sum of the digits divides by eleven. */
final class Elfproef {
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final String NOBODY = "000000000";

    private Elfproef() {}

    /** Whether the text is nine ASCII digits that pass; nine zeros pass the sum but belong to nobody. */
    static boolean holds(String text) {
        if (!Input.isDigits(text, WEIGHTS.length) || text.equals(NOBODY)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
