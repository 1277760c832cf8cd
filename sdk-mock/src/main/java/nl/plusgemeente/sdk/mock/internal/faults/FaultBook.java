package nl.plusgemeente.sdk.mock.internal.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.FaultTarget;
import nl.plusgemeente.sdk.mock.internal.http.Target;

/** Knows which faults are still to happen, and when and where. */
public final class FaultBook {

    private final Map<String, Set<String>> operations;
    private final Set<String> tenants;
    private final Clock clock;
    private final long seed;
    private final List<PlannedFault> planned = new ArrayList<>();
    private Random random;
    private long last;

    /**
     * @param operations the names of all operations, by the name of their API
     * @param tenants the ids of all tenants
     * @param clock the time of the mock
     * @param seed decides which requests chance picks
     */
    public FaultBook(Map<String, Set<String>> operations, Set<String> tenants, Clock clock, long seed) {
        this.operations = operations;
        this.tenants = Set.copyOf(tenants);
        this.clock = clock;
        this.seed = seed;
        this.random = new Random(seed);
    }

    public FaultTarget plan(Fault fault) {
        return new Plan(fault, Conditions.NONE);
    }

    /** The fault for a request, if one is planned; counts it. */
    public synchronized Optional<Fault> next(Target target, Optional<String> tenant) {
        for (Iterator<PlannedFault> all = planned.iterator(); all.hasNext(); ) {
            PlannedFault one = all.next();
            Optional<Fault> fault = one.next(target, tenant, clock.instant(), random);
            if (fault.isPresent()) {
                if (one.isOver()) {
                    all.remove();
                }
                return fault;
            }
        }
        return Optional.empty();
    }

    /** What is still to happen; what was laid first comes first. */
    public synchronized List<PlannedView> list() {
        return planned.stream().map(PlannedFault::view).toList();
    }

    /** Takes one back; false when there is none of that number any more. */
    public synchronized boolean remove(long id) {
        return planned.removeIf(one -> one.id() == id);
    }

    /** Where faults can happen: operations by the name of their API. */
    public Map<String, Set<String>> operations() {
        return Map.copyOf(operations);
    }

    public synchronized void clear() {
        planned.clear();
        random = new Random(seed);
    }

    private synchronized void add(
            Fault fault, Conditions conditions, Optional<String> api, Optional<String> operation) {
        planned.add(new PlannedFault(++last, fault, conditions, api, operation));
    }

    private Set<String> requireOperations(String api) {
        Set<String> names = operations.get(api);
        if (names == null) {
            throw new IllegalArgumentException(
                    "There is no API " + api + "; there are: " + List.copyOf(operations.keySet()));
        }
        return names;
    }

    private void requireOperation(String api, String operation) {
        Set<String> names = requireOperations(api);
        if (!names.contains(operation)) {
            throw new IllegalArgumentException(
                    "There is no operation " + operation + " in " + api + "; there are: " + names);
        }
    }

    /** Not a record: its conditions are nobody else's. */
    private final class Plan implements FaultTarget {

        private final Fault fault;
        private final Conditions conditions;

        Plan(Fault fault, Conditions conditions) {
            this.fault = fault;
            this.conditions = conditions;
        }

        @Override
        public FaultTarget forTenant(String tenant) {
            if (!tenants.contains(tenant)) {
                throw new IllegalArgumentException("There is no tenant " + tenant + "; there are: "
                        + tenants.stream().sorted().toList());
            }
            return new Plan(fault, conditions.forTenant(tenant));
        }

        @Override
        public FaultTarget withChance(double chance) {
            return new Plan(fault, conditions.withChance(chance));
        }

        @Override
        public FaultTarget between(Instant from, Instant until) {
            return new Plan(fault, conditions.between(from, until));
        }

        @Override
        public FaultTarget beyond(int requests, Duration window) {
            return new Plan(fault, conditions.beyond(requests, window));
        }

        @Override
        public void on(String api) {
            requireOperations(api);
            add(fault, conditions, Optional.of(api), Optional.empty());
        }

        @Override
        public void on(String api, String operation) {
            requireOperation(api, operation);
            add(fault, conditions, Optional.of(api), Optional.of(operation));
        }

        @Override
        public void onEverything() {
            add(fault, conditions, Optional.empty(), Optional.empty());
        }
    }
}
