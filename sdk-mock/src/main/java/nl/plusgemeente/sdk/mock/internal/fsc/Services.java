package nl.plusgemeente.sdk.mock.internal.fsc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.plusgemeente.sdk.mock.FscAnswer;
import nl.plusgemeente.sdk.mock.FscRequest;

/** What an Inway leads to. */
final class Services {

    private static final int MOST = 1_000;

    private final Map<String, Service> all = new ConcurrentHashMap<>();

    void add(String name, Function<FscRequest, FscAnswer> handler) {
        all.put(name, new Service(handler));
    }

    static Function<FscRequest, FscAnswer> inTurn(FscAnswer... answers) {
        if (answers.length == 0) {
            throw new IllegalArgumentException("A service has at least one answer");
        }
        List<FscAnswer> list = List.of(answers);
        AtomicInteger next = new AtomicInteger();
        return request -> list.get(Math.min(next.getAndIncrement(), list.size() - 1));
    }

    Optional<Service> find(String name) {
        return Optional.ofNullable(all.get(name));
    }

    void clear() {
        all.clear();
    }

    /** One service, with what came to it. */
    static final class Service {

        private final Function<FscRequest, FscAnswer> handler;
        private final Deque<FscRequest> received = new ArrayDeque<>();

        private Service(Function<FscRequest, FscAnswer> handler) {
            this.handler = handler;
        }

        FscAnswer answer(FscRequest request) {
            add(request);
            return handler.apply(request);
        }

        /** The oldest first. */
        synchronized List<FscRequest> received() {
            return List.copyOf(received);
        }

        private synchronized void add(FscRequest request) {
            received.addLast(request);
            if (received.size() > MOST) {
                received.removeFirst();
            }
        }
    }
}
