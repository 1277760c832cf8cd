package nl.plusgemeente.sdk.mock.internal.faults;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.FaultTarget;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Target;

/** Knows which faults are still to happen, and where. */
public final class FaultBook {

    private final List<Api> apis;
    private final List<Entry> entries = new ArrayList<>();

    public FaultBook(List<Api> apis) {
        this.apis = List.copyOf(apis);
    }

    public FaultTarget plan(Fault fault) {
        return new FaultTarget() {
            @Override
            public void on(String api) {
                add(new Entry(fault, Optional.of(find(api).name()), Optional.empty()));
            }

            @Override
            public void on(String api, String operation) {
                requireOperation(find(api), operation);
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

    private Api find(String name) {
        return apis.stream().filter(api -> api.name().equals(name)).findFirst().orElseThrow(() -> {
            List<String> names = apis.stream().map(Api::name).toList();
            return new IllegalArgumentException("There is no API " + name + "; there are: " + names);
        });
    }

    private static void requireOperation(Api api, String operation) {
        TreeSet<String> names = new TreeSet<>();
        api.routes().stream().map(Route::operation).forEach(names::add);
        if (!names.contains(operation)) {
            throw new IllegalArgumentException(
                    "There is no operation " + operation + " in " + api.name() + "; there are: " + names);
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
