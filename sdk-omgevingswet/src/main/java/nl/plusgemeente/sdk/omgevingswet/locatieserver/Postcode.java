package nl.plusgemeente.sdk.omgevingswet.locatieserver;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Dutch postcode.
 *
 * @param waarde four digits and two capitals, without a space
 */
public record Postcode(String waarde) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{3}) ?([A-Za-z]{2})");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it has another one
     */
    public Postcode {
        if (!FORM.matcher(waarde).matches()) {
            throw fault();
        }
    }

    /**
     * The postcode as people write it.
     *
     * @param text four digits, at most one space, two letters, for example {@code 8232 ab}
     * @return the postcode
     * @throws IllegalArgumentException when it has another form
     */
    public static Postcode of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw fault();
        }
        return new Postcode(written.group(1) + written.group(2).toUpperCase(Locale.ROOT));
    }

    /** Without the text: it tells where somebody lives. */
    private static IllegalArgumentException fault() {
        return new IllegalArgumentException("a postcode has four digits, not beginning with 0, and two letters");
    }

    @Override
    public String toString() {
        return waarde;
    }
}
