package nl.plusgemeente.sdk.mock.internal.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a planned fault happens.
 *
 * @param tenant whose requests; empty for all
 * @param chance 1 for every request
 * @param from the first moment; empty for always
 * @param until the moment after the last; empty for always
 * @param free how many requests go well in each window
 * @param window empty where there is no quota
 */
public record Conditions(
        Optional<String> tenant,
        double chance,
        Optional<Instant> from,
        Optional<Instant> until,
        int free,
        Optional<Duration> window) {

    static final Conditions NONE =
            new Conditions(Optional.empty(), 1, Optional.empty(), Optional.empty(), 0, Optional.empty());

    Conditions forTenant(String id) {
        return new Conditions(Optional.of(id), chance, from, until, free, window);
    }

    Conditions withChance(double part) {
        if (!(part > 0 && part <= 1)) {
            throw new IllegalArgumentException("A chance is more than 0 and at most 1, not " + part);
        }
        return new Conditions(tenant, part, from, until, free, window);
    }

    Conditions between(Instant begin, Instant end) {
        if (!begin.isBefore(end)) {
            throw new IllegalArgumentException("A fault ends after it begins, not from " + begin + " until " + end);
        }
        return new Conditions(tenant, chance, Optional.of(begin), Optional.of(end), free, window);
    }

    Conditions beyond(int requests, Duration length) {
        if (requests < 0 || length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException(
                    "A quota is 0 requests or more in some time, not " + requests + " in " + length);
        }
        return new Conditions(tenant, chance, from, until, requests, Optional.of(length));
    }

    /** By tenant and time: what does not depend on the requests before. */
    boolean hold(Optional<String> caller, Instant now) {
        return (tenant.isEmpty() || tenant.equals(caller))
                && from.map(begin -> !now.isBefore(begin)).orElse(true)
                && until.map(now::isBefore).orElse(true);
    }
}
