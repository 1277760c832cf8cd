package nl.plusgemeente.sdk.mock.internal.anonymous;

/** The check of a BSN over text that may be anything. */
public final class ElevenTest {

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private ElevenTest() {}

    /** Whether it is a BSN: nine digits, or eight without the zero in front; of any script. */
    public static boolean holds(String digits) {
        int[] values = digits.codePoints().map(c -> Character.digit(c, 10)).toArray();
        int missing = WEIGHTS.length - values.length;
        if (missing < 0 || missing > 1) {
            return false;
        }
        int sum = 0;
        boolean nobody = true;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                return false;
            }
            nobody &= values[i] == 0;
            sum += WEIGHTS[i + missing] * values[i];
        }
        return !nobody && sum % 11 == 0;
    }
}
