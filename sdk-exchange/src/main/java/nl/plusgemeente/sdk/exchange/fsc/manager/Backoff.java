package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.SdkException;

/**
 * How long to wait before a delivery is tried again: 1, 2, 4 … seconds, at most 300 (Digikoppeling REST-API 4.0.1 §3.4.3), up to half
 * of it less, so that those who failed together do not come back together.
 */
final class Backoff {
    private static final long FIRST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 300_000;
    private static final int DOUBLINGS = 9;

    private Backoff() {}

    /** What the server asks for counts when it is longer, within that limit. */
    static Duration after(int attempts, SdkException error) {
        long ceiling = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(DOUBLINGS, attempts - 1));
        long wait = ceiling - ThreadLocalRandom.current().nextLong(ceiling / 2 + 1);
        long asked = error instanceof ApiException answer
                ? answer.retryAfter().map(Duration::toMillis).orElse(0L)
                : 0;
        return Duration.ofMillis(Math.max(wait, Math.min(asked, LONGEST_MILLIS)));
    }
}
