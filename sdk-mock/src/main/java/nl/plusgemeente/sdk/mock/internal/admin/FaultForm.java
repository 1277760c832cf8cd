package nl.plusgemeente.sdk.mock.internal.admin;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.FaultTarget;
import nl.plusgemeente.sdk.mock.internal.faults.FaultBook;

/**
 * A fault as it is asked for.
 *
 * @param fault what happens
 * @param api where; empty for every API
 * @param operation where; empty for every operation
 * @param tenant whose requests; empty for all
 */
record FaultForm(Fault fault, Optional<String> api, Optional<String> operation, Optional<String> tenant) {

    private static final int LONGEST_MILLIS = 600_000;
    private static final int MOST_TIMES = 1_000_000;
    private static final String STATUS = "status";
    private static final String DURATION = "durationMillis";
    private static final Set<String> MEMBERS = Set.of("kind", "api", "operation", "tenant", STATUS, "times", DURATION);

    static FaultForm of(AdminBody body) {
        body.requireOnly(MEMBERS);
        Fault.Kind kind = body.oneOf("kind", Fault.Kind.class);
        Optional<String> api = body.text("api");
        Optional<String> operation = body.text("operation");
        if (operation.isPresent() && api.isEmpty()) {
            throw AdminBody.refusal("operation needs api");
        }
        Fault once = fault(kind, body.number(STATUS, 400, 599), body.number(DURATION, 1, LONGEST_MILLIS));
        OptionalInt times = body.number("times", 1, MOST_TIMES);
        Fault fault = times.isPresent() ? once.times(times.getAsInt()) : once;
        return new FaultForm(fault, api, operation, body.text("tenant"));
    }

    void plan(FaultBook faults) {
        FaultTarget target = faults.plan(fault);
        if (tenant.isPresent()) {
            target = target.forTenant(tenant.get());
        }
        if (api.isPresent() && operation.isPresent()) {
            target.on(api.get(), operation.get());
        } else if (api.isPresent()) {
            target.on(api.get());
        } else {
            target.onEverything();
        }
    }

    private static Fault fault(Fault.Kind kind, OptionalInt status, OptionalInt millis) {
        boolean hasDuration = kind == Fault.Kind.DELAY || kind == Fault.Kind.SLOW_BODY;
        require(STATUS, kind == Fault.Kind.STATUS, status, kind);
        require(DURATION, hasDuration, millis, kind);
        return new Fault(kind, status.orElse(200), Duration.ofMillis(millis.orElse(0)), Optional.empty(), 0);
    }

    private static void require(String name, boolean wanted, OptionalInt given, Fault.Kind kind) {
        if (wanted != given.isPresent()) {
            throw AdminBody.refusal(kind + (wanted ? " needs " : " has no ") + name);
        }
    }
}
