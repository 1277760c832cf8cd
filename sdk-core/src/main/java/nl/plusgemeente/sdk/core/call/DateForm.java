package nl.plusgemeente.sdk.core.call;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How an API wants a date in its parameters. */
public enum DateForm {
    /** {@code 2026-11-24}. */
    ISO(DateTimeFormatter.ISO_LOCAL_DATE),
    /** {@code 24-11-2026}. */
    DAY_FIRST(DateTimeFormatter.ofPattern("dd-MM-uuuu", java.util.Locale.ROOT));

    private final transient DateTimeFormatter formatter;

    DateForm(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    /**
     * A date in this API's form.
     *
     * @param date the date
     * @return the value to send
     */
    public String text(LocalDate date) {
        return formatter.format(date);
    }
}
