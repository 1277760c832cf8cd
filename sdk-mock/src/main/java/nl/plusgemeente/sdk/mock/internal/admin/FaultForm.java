package nl.plusgemeente.sdk.mock.internal.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.FaultTarget;
import nl.plusgemeente.sdk.mock.internal.faults.FaultBook;
import nl.plusgemeente.sdk.mock.internal.state.Members;
import nl.plusgemeente.sdk.mock.internal.state.MembersException;

/**
 * A fault as it is asked for.
 *
 * @param body what was asked
 * @param fault what happens
 */
record FaultForm(Members body, Fault fault) {

    private static final int LONGEST_MILLIS = 600_000;
    private static final int LONGEST_WINDOW_MILLIS = 86_400_000;
    private static final int MOST_TIMES = 1_000_000;
    private static final String KIND = "kind";
    private static final String STATUS = "status";
    private static final String DURATION = "durationMillis";
    private static final String API = "api";
    private static final String OPERATION = "operation";
    private static final String TENANT = "tenant";
    private static final String CHANCE = "chance";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String BEYOND = "beyond";
    private static final String WINDOW = "windowMillis";
    private static final Set<String> MEMBERS =
            Set.of(KIND, API, OPERATION, TENANT, STATUS, "times", DURATION, CHANCE, FROM, UNTIL, BEYOND, WINDOW);

    static FaultForm of(Members body) {
        body.only(MEMBERS);
        Fault.Kind kind = body.required(KIND, body.oneOf(KIND, Fault.Kind.class));
        boolean lasts = kind == Fault.Kind.DELAY || kind == Fault.Kind.SLOW_BODY;
        OptionalInt status = body.number(STATUS, 400, 599);
        require(body, STATUS, kind == Fault.Kind.STATUS, kind);
        OptionalInt millis = body.number(DURATION, 1, LONGEST_MILLIS);
        require(body, DURATION, lasts, kind);
        requireTogether(body, FROM, UNTIL);
        requireTogether(body, BEYOND, WINDOW);
        if (body.has(OPERATION) && !body.has(API)) {
            throw body.missing(API);
        }
        return new FaultForm(
                body,
                new Fault(
                        kind,
                        status.orElse(200),
                        Duration.ofMillis(millis.orElse(0)),
                        Optional.empty(),
                        body.number("times", 1, MOST_TIMES).orElse(0)));
    }

    /** Lays the fault; where a value is none of the mock's, nothing is laid. */
    void plan(FaultBook faults) {
        FaultTarget target = conditions(faults.plan(fault));
        Optional<String> api = body.text(API);
        Optional<String> operation = body.text(OPERATION);
        if (api.isPresent() && operation.isPresent()) {
            said(faults.operations().containsKey(api.get()) ? OPERATION : API, () -> {
                target.on(api.get(), operation.get());
                return target;
            });
        } else if (api.isPresent()) {
            said(API, () -> {
                target.on(api.get());
                return target;
            });
        } else {
            target.onEverything();
        }
    }

    private FaultTarget conditions(FaultTarget from) {
        FaultTarget target = from;
        if (body.has(TENANT)) {
            FaultTarget all = target;
            target = said(TENANT, () -> all.forTenant(body.requiredText(TENANT)));
        }
        if (body.has(CHANCE)) {
            FaultTarget always = target;
            target = said(CHANCE, () -> always.withChance(body.decimal(CHANCE).orElseThrow()));
        }
        if (body.has(FROM)) {
            FaultTarget any = target;
            Instant begin = body.moment(FROM).orElseThrow();
            Instant end = body.moment(UNTIL).orElseThrow();
            target = said(UNTIL, () -> any.between(begin, end));
        }
        if (body.has(BEYOND)) {
            int free = body.number(BEYOND, 0, MOST_TIMES).orElseThrow();
            Duration window = Duration.ofMillis(
                    body.number(WINDOW, 1, LONGEST_WINDOW_MILLIS).orElseThrow());
            target = target.beyond(free, window);
        }
        return target;
    }

    /** What the mock itself refuses is said of the member. */
    private FaultTarget said(String member, Supplier<FaultTarget> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException e) {
            throw e instanceof MembersException ? e : body.wrong(member, "is refused: " + e.getMessage());
        }
    }

    private static void require(Members body, String name, boolean wanted, Fault.Kind kind) {
        if (wanted && !body.has(name)) {
            throw body.missing(name);
        }
        if (!wanted && body.has(name)) {
            throw body.wrong(name, "is not for " + kind);
        }
    }

    private static void requireTogether(Members body, String one, String other) {
        if (body.has(one) != body.has(other)) {
            throw body.missing(body.has(one) ? other : one);
        }
    }
}
