package nl.plusgemeente.sdk.mock.internal.regels;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import nl.plusgemeente.sdk.mock.internal.http.Problem;

/** Days as the register writes them. */
final class Dag {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Dag() {}

    /** Refuses any other form, such as yyyy-MM-dd. */
    static LocalDate of(String text) {
        try {
            return LocalDate.parse(text, DAY_FIRST);
        } catch (DateTimeException e) {
            throw Problem.badRequest("De datum moet de vorm dd-mm-jjjj hebben.", "datum");
        }
    }

    static String text(LocalDate dag) {
        return DAY_FIRST.format(dag);
    }
}
