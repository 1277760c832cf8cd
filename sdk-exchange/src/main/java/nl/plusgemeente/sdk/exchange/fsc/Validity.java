package nl.plusgemeente.sdk.exchange.fsc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When a contract holds, to the second.
 *
 * @param notBefore the first moment
 * @param notAfter the last moment
 */
public record Validity(Instant notBefore, Instant notAfter) {

    /** Leaves out what a contract cannot say. */
    public Validity {
        notBefore = notBefore.truncatedTo(ChronoUnit.SECONDS);
        notAfter = notAfter.truncatedTo(ChronoUnit.SECONDS);
    }
}
