package nl.plusgemeente.sdk.exchange.event;

import java.time.Duration;

/**
 * What a sender is told about its delivery (HTTP 1.1 Web Hooks for Event Delivery 1.0.2 §2.2).
 *
 * @param status the HTTP status
 * @param retryAfter how long to wait before the next attempt; zero unless the status is 429
 */
public record Receipt(int status, Duration retryAfter) {
    /** The events were processed: 204. */
    public static final Receipt PROCESSED = new Receipt(204, Duration.ZERO);
    /** The events are kept, and will be processed: 202. */
    public static final Receipt ACCEPTED = new Receipt(202, Duration.ZERO);
    /** No more events, ever: 410. */
    public static final Receipt RETIRED = new Receipt(410, Duration.ZERO);

    /**
     * Checks the status.
     *
     * @throws IllegalArgumentException for a status that no method or constant here gives
     */
    public Receipt {
        boolean busy = status == 429 && retryAfter.toSeconds() > 0;
        if (!busy && !((status == 204 || status == 202 || status == 410) && retryAfter.isZero())) {
            throw new IllegalArgumentException(
                    "A receipt is PROCESSED, ACCEPTED, RETIRED, or busy for a second or more");
        }
    }

    /**
     * Not now: 429 with {@code Retry-After}. The events were not taken.
     *
     * @param retryAfter how long the sender should wait: one second or more, in whole seconds
     * @return a receipt
     */
    public static Receipt busy(Duration retryAfter) {
        return new Receipt(429, retryAfter);
    }

    /** Whether the events need not come again. */
    boolean taken() {
        return status < 300;
    }
}
