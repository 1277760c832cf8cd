package nl.plusgemeente.sdk.mock.internal.faults;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.FaultTarget;
import nl.plusgemeente.sdk.mock.internal.http.Target;

/** Knows which faults are still to happen, and where. */
public final class FaultBook {

    private final Map<String, Set<String>> operations;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param operations the names of all operations, by the name of their API
     */
    public FaultBook(Map<String, Set<String>> operations) {
        this.operations = operations;
    }

    public FaultTarget plan(Fault fault) {
        return new FaultTarget() {
            @Override
            public void on(String api) {
                requireOperations(api);
                add(new Entry(fault, Optional.of(api), Optional.empty()));
            }

            @Override
            public void on(String api, String operation) {
                requireOperation(api, operation);
                add(new Entry(fault, Optional.of(api), Optional.of(operation)));
            }

            @Override
            public void onEverything() {
                add(new Entry(fault, Optional.empty(), Optional.empty()));
            }
        };
    }

    /** The fault for a request, if one is planned; counts it. */
    public synchronized Optional<Fault> next(Target target) {
        for (Iterator<Entry> all = entries.iterator(); all.hasNext(); ) {
            Entry entry = all.next();
            if (entry.fits(target)) {
                if (--entry.left == 0) {
                    all.remove();
                }
                return Optional.of(entry.fault);
            }
        }
        return Optional.empty();
    }

    public synchronized void clear() {
        entries.clear();
    }

    private synchronized void add(Entry entry) {
        entries.add(entry);
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

    private static final class Entry {

        private final Fault fault;
        private final Optional<String> api;
        private final Optional<String> operation;
        private int left;

        Entry(Fault fault, Optional<String> api, Optional<String> operation) {
            this.fault = fault;
            this.api = api;
            this.operation = operation;
            this.left = fault.times();
        }

        boolean fits(Target target) {
            return api.map(target.api()::equals).orElse(true)
                    && operation.map(target.operation()::equals).orElse(true);
        }
    }
}
