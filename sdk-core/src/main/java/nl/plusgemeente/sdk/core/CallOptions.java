package nl.plusgemeente.sdk.core;

import java.time.Duration;
import java.util.Optional;

/**
 * What calls through one view have in common.
 *
 * @param deadline the time for a whole call; empty for that of the operation or the SDK
 * @param correlationId the id under which the calls stand in logs; empty for a new one per call
 */
public record CallOptions(Optional<Duration> deadline, Optional<String> correlationId) {

    /** Nothing out of the ordinary. */
    public static final CallOptions DEFAULT = new CallOptions(Optional.empty(), Optional.empty());

    /** Refuses what could not be kept. */
    public CallOptions {
        if (deadline.isPresent() && (deadline.get().isNegative() || deadline.get().isZero())) {
            throw new IllegalArgumentException("a deadline is more than zero");
        }
        if (correlationId.isPresent() && !correlationId.get().matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("a correlation id has 1 to 64 letters, digits, dots, hyphens, underscores");
        }
    }

    /**
     * The same with another deadline.
     *
     * @param budget the time for a whole call, more than zero
     * @return options
     */
    public CallOptions within(Duration budget) {
        return new CallOptions(Optional.of(budget), correlationId);
    }

    /**
     * The same with a correlation id of the application's own.
     *
     * @param id 1 to 64 letters, digits, dots, hyphens, underscores
     * @return options
     */
    public CallOptions correlatedBy(String id) {
        return new CallOptions(deadline, Optional.of(id));
    }
}
