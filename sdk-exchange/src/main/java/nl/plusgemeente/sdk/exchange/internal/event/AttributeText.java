package nl.plusgemeente.sdk.exchange.internal.event;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in an attribute of an event (CloudEvents 1.0.1, Type System). */
public final class AttributeText {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,64}");
    /** RFC 3339 §5.6; offset -00:00, which says that the offset is not known, is no moment for the Dutch design rules. */
    private static final Pattern TIME = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|(?!-00:00)[+-]\\d{2}:\\d{2})");

    private static final int LONGEST_TIME = 40;
    private static final int SECONDS = 60;
    private static final int LAST_YEAR = 9999;

    private AttributeText() {}

    /**
     * Whether a name is one of an attribute.
     *
     * @param name the name
     * @return {@code true} for 1 to 64 lower-case letters and digits
     */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * Whether text holds only what a String may hold: no control characters, no half of a pair, no character that is none.
     *
     * @param text the text
     * @return {@code true} when it may be sent
     */
    public static boolean isText(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean control = c < 0x20 || c >= 0x7f && c <= 0x9f;
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean none = c >= 0xfdd0 && c <= 0xfdef || (c & 0xfffe) == 0xfffe;
            if (control || half || none) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /**
     * A moment as RFC 3339 writes it.
     *
     * @param text the text
     * @return empty when it is not written so, or is no moment that exists
     */
    public static Optional<OffsetDateTime> time(String text) {
        if (text.length() > LONGEST_TIME || !TIME.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a moment as RFC 3339 wants it.
     *
     * @param time the moment
     * @return for example {@code 2026-11-26T08:00:00+01:00}
     */
    public static String text(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /**
     * Whether RFC 3339 can write a moment.
     *
     * @param time the moment
     * @return {@code true} for years of four digits and offsets of whole minutes
     */
    public static boolean isTime(OffsetDateTime time) {
        return time.getYear() >= 0
                && time.getYear() <= LAST_YEAR
                && time.getOffset().getTotalSeconds() % SECONDS == 0;
    }
}
