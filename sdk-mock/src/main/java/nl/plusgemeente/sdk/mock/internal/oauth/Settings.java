package nl.plusgemeente.sdk.mock.internal.oauth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a tester can set, and the time that follows from it. */
final class Settings {

    static final Duration LIFETIME = Duration.ofMinutes(5);
    static final Duration NO_OFFSET = Duration.ZERO;

    private final Clock clock;
    private volatile Duration lifetime = LIFETIME;
    private volatile Duration offset = NO_OFFSET;
    private volatile boolean nonceRequired;
    private volatile UnaryOperator<Map<String, Object>> change = UnaryOperator.identity();

    Settings(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().plus(offset);
    }

    Duration offset() {
        return offset;
    }

    Duration lifetime() {
        return lifetime;
    }

    boolean nonceRequired() {
        return nonceRequired;
    }

    Map<String, Object> altered(Map<String, Object> answer) {
        return change.apply(answer);
    }

    void lifetime(Duration time) {
        this.lifetime = time;
    }

    void offset(Duration difference) {
        this.offset = difference;
    }

    void nonceRequired(boolean required) {
        this.nonceRequired = required;
    }

    void change(UnaryOperator<Map<String, Object>> answers) {
        this.change = answers;
    }

    void reset() {
        lifetime = LIFETIME;
        offset = NO_OFFSET;
        nonceRequired = false;
        change = UnaryOperator.identity();
    }
}
