package nl.plusgemeente.sdk.mock.internal.oauth;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Remembers what may be shown once only, for as long as it would be accepted. */
final class Replays {

    private final Map<String, Instant> seen = new HashMap<>();

    /** Whether this is the first time. */
    synchronized boolean isNew(String what, Instant until, Instant now) {
        seen.values().removeIf(end -> end.isBefore(now));
        return seen.putIfAbsent(what, until) == null;
    }

    synchronized void clear() {
        seen.clear();
    }
}
