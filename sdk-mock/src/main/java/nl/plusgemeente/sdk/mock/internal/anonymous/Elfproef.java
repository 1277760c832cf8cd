package nl.plusgemeente.sdk.mock.internal.anonymous;

import nl.plusgemeente.sdk.core.identity.Bsn;

/** The check of a BSN over text that may be anything. */
public final class Elfproef {

    private static final int DIGITS = 9;

    private Elfproef() {}

    /** Whether it is a BSN: nine digits, or eight without the zero in front; of any script. */
    public static boolean holds(String digits) {
        StringBuilder plain = new StringBuilder();
        digits.codePoints().map(c -> Character.digit(c, 10)).forEach(plain::append);
        if (plain.length() == DIGITS - 1) {
            plain.insert(0, '0');
        }
        try {
            Bsn.of(plain.toString());
            return true;
        } catch (IllegalArgumentException e) {
            // its message tells nothing of the number, and there is nothing more to know
            return false;
        }
    }
}
