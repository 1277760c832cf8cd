package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Instant;
import java.util.Map;

/**
 * How far a poller is.
 *
 * @param until everything up to here was asked for and handled
 * @param handled the notificaties that were handled and may be seen again, with when they happened
 * @param offered the notificaties that were given to the application and are not known to be handled, likewise
 */
public record Cursor(Instant until, Map<String, Instant> handled, Map<String, Instant> offered) {

    /** Copies both. */
    public Cursor {
        handled = Map.copyOf(handled);
        offered = Map.copyOf(offered);
    }
}
