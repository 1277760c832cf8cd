package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * How far a recovery came. The application keeps it, as text, with the rest of its data, and gives it to the next.
 *
 * @param dag the first day that has not been looked at completely
 */
public record RecoveryCursor(LocalDate dag) {

    /**
     * Reads what {@link #text()} wrote.
     *
     * @param text the text
     * @return the cursor
     * @throws IllegalArgumentException when it is none
     */
    public static RecoveryCursor of(String text) {
        try {
            return new RecoveryCursor(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a cursor of a recovery is a day, such as 2026-11-26", e);
        }
    }

    /**
     * The cursor as text, to keep.
     *
     * @return for example {@code 2026-11-26}
     */
    public String text() {
        return dag.toString();
    }
}
