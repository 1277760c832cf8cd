package nl.plusgemeente.sdk.core.error;

import java.net.URI;
import java.util.Locale;

/**
 * The number by which an error can be looked up: {@code SDK-2001} has a section {@code sdk-2001} in
 * {@code docs/errors.md}.
 *
 * <p>Ranges: 1000 configuration, 2000 on the way, 3000 the API's answer by status, 4000 the answer's content, 5000
 * credentials, 6000 exchange, 7000 the Omgevingswet. Every module keeps its codes as constants in one class.
 *
 * @param number 1000 to 9999, never given out twice
 * @param title what happened, in a few words, as in the heading of its section
 */
public record ErrorCode(int number, String title) {

    /** Refuses a number out of range. */
    public ErrorCode {
        if (number < 1000 || number > 9999) {
            throw new IllegalArgumentException("an error code has four digits, not " + number);
        }
    }

    /**
     * The code as it stands in messages.
     *
     * @return for example {@code SDK-2001}
     */
    public String id() {
        return "SDK-" + number;
    }

    /**
     * Where the code is explained.
     *
     * @return an address relative to the root of the project's documentation
     */
    public URI help() {
        return URI.create("docs/errors.md#" + id().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return id();
    }
}
