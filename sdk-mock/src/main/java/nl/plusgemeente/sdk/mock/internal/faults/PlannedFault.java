package nl.plusgemeente.sdk.mock.internal.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.internal.http.Target;

/** A fault with its conditions, and what they remember. */
final class PlannedFault {

    private final long id;
    private final Fault fault;
    private final Conditions conditions;
    private final Optional<String> api;
    private final Optional<String> operation;
    private final Map<String, Window> windows = new HashMap<>(); // by tenant, of which there are few
    private int left;

    PlannedFault(long id, Fault fault, Conditions conditions, Optional<String> api, Optional<String> operation) {
        this.id = id;
        this.fault = fault;
        this.conditions = conditions;
        this.api = api;
        this.operation = operation;
        this.left = fault.times();
    }

    /** The fault, if it happens to this request; counts it. */
    Optional<Fault> next(Target target, Optional<String> tenant, Instant now, Random random) {
        if (!fits(target) || !conditions.hold(tenant, now)) {
            return Optional.empty();
        }
        Optional<Duration> wait = conditions.until().map(end -> Duration.between(now, end));
        if (conditions.window().isPresent()) {
            Duration length = conditions.window().get();
            Window window = windows.compute(
                    tenant.orElse(""), (id, old) -> old == null ? Window.at(now) : old.next(now, length));
            if (window.requests() <= conditions.free()) {
                return Optional.empty();
            }
            wait = Optional.of(Duration.between(now, window.begin().plus(length)));
        }
        if (conditions.chance() < 1 && random.nextDouble() >= conditions.chance()) {
            return Optional.empty();
        }
        left--;
        return Optional.of(isPatient() ? wait.map(fault::retryAfter).orElse(fault) : fault);
    }

    long id() {
        return id;
    }

    /** As it stands now. */
    PlannedView view() {
        return new PlannedView(id, fault, api, operation, conditions, left);
    }

    /** Whether it has happened as often as it was to. */
    boolean isOver() {
        return fault.times() > 0 && left <= 0;
    }

    private boolean fits(Target target) {
        return api.map(target.api()::equals).orElse(true)
                && operation.map(target.operation()::equals).orElse(true);
    }

    private boolean isPatient() {
        return fault.kind() == Fault.Kind.STATUS && fault.retryAfter().isEmpty();
    }

    private record Window(Instant begin, int requests) {

        static Window at(Instant now) {
            return new Window(now, 1);
        }

        Window next(Instant now, Duration length) {
            return now.isBefore(begin.plus(length)) ? new Window(begin, requests + 1) : at(now);
        }
    }
}
