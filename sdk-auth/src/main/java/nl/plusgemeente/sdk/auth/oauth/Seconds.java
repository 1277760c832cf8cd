package nl.plusgemeente.sdk.auth.oauth;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments in JSON: seconds since 1970, with or without a fraction (RFC 7519 §2). */
final class Seconds {
    /** The year 9999, beyond which nobody means it. */
    private static final long LAST = 253_402_300_799L;

    private Seconds() {}

    static Optional<Instant> moment(@Nullable Object value) {
        if (value instanceof Long whole) {
            return at(whole);
        }
        boolean sane = value instanceof BigDecimal number && number.precision() - number.scale() <= 13;
        return sane && value instanceof BigDecimal number ? at(number.longValue()) : Optional.empty();
    }

    private static Optional<Instant> at(long seconds) {
        return seconds >= 0 && seconds <= LAST ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
    }
}
