package nl.plusgemeente.sdk.exchange.fsc.log;

/** Texts that a record can hold: whichever store keeps it, it comes back as it was. */
final class LogText {
    /** The longest name of a service. */
    static final int NAME = 255;
    /** The longest hash of a grant. */
    static final int HASH = 1024;

    private LogText() {}

    static void require(String what, String text, int most) {
        if (text.isEmpty() || text.length() > most || !isPlain(text)) {
            throw new IllegalArgumentException("The " + what + " of a record in the transaction log has 1 to " + most
                    + " characters, none of which is a control character");
        }
    }

    /** Control characters would break a line or end a text; half a surrogate pair is no character. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
