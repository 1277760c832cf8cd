package nl.plusgemeente.sdk.auth.certificate;

import java.io.IOException;

/** A list that came, and does not count. */
final class RefusedListException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String why;

    RefusedListException(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
