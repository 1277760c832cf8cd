package nl.plusgemeente.sdk.mock.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.Scenario;

/** Which bad days were begun, and when. */
final class Scenarios {

    private final Clock clock;
    private final Map<String, Instant> begun = new LinkedHashMap<>();

    Scenarios(Clock clock) {
        this.clock = clock;
    }

    void begin(Scenario scenario, MockFacilities facilities) {
        Instant now = clock.instant();
        scenario.begin().accept(facilities, now);
        synchronized (begun) {
            begun.put(scenario.name(), now);
        }
    }

    /** When each was begun last, since the last {@link #clear()}. */
    Map<String, Instant> begun() {
        synchronized (begun) {
            return new LinkedHashMap<>(begun);
        }
    }

    void clear() {
        synchronized (begun) {
            begun.clear();
        }
    }
}
