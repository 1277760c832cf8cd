package nl.plusgemeente.sdk.auth.spi;

import java.time.Duration;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that is not asked for again at once.
 *
 * @param refusal what the server said
 * @param until nano time from which it may be asked again
 * @param failures how often in a row
 */
record Cooling(TokenException refusal, long until, int failures) {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** A server that asks for more patience than this is asked all the same. */
    private static final Duration LONGEST_ASKED = Duration.ofHours(1);

    static Cooling after(@Nullable Cooling before, TokenException refusal, long now) {
        int failures = before == null ? 1 : before.failures + 1;
        long doubled = FIRST.toNanos() << Math.min(10, failures - 1);
        long own = Math.min(doubled, LONGEST.toNanos());
        long asked = refusal.retryAfter()
                .map(wait -> Math.min(wait.toNanos(), LONGEST_ASKED.toNanos()))
                .orElse(0L);
        return new Cooling(refusal, now + Math.max(own, asked), failures);
    }

    boolean isOn(long now) {
        return now - until < 0;
    }

    /** The same refusal for another call; the first facts in its text are those of the call that asked. */
    static TokenException again(TokenException refusal, CallFacts facts) {
        String text = String.valueOf(refusal.getMessage());
        String said = text.startsWith(refusal.code().id())
                ? text.substring(refusal.code().id().length() + 1)
                : text;
        return new TokenException(
                refusal.code(),
                said,
                facts,
                refusal.retryable(),
                refusal.retryAfter().orElse(null),
                refusal);
    }
}
