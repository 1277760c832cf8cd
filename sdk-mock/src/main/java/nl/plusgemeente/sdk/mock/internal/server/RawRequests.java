package nl.plusgemeente.sdk.mock.internal.server;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;

/** Requests under way as they came, found again by the number in a header that callers cannot set. */
final class RawRequests {

    static final String HEADER = "X-Mock-Message";

    private final Map<String, RawRequest> requests = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();

    String keep(RawRequest request) {
        String id = Long.toString(last.incrementAndGet());
        requests.put(id, request);
        return id;
    }

    void drop(String id) {
        requests.remove(id);
    }

    Optional<RawRequest> find(Optional<String> id) {
        return id.map(requests::get);
    }
}
