package nl.plusgemeente.sdk.mock.internal.fsc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.plusgemeente.sdk.mock.TokenRequest;

/** Remembers the last requests for tokens. */
final class TokenRequests {

    private static final int MOST = 1_000;

    private final Deque<TokenRequest> requests = new ArrayDeque<>();

    synchronized void add(TokenRequest request) {
        requests.addLast(request);
        if (requests.size() > MOST) {
            requests.removeFirst();
        }
    }

    /** The oldest first. */
    synchronized List<TokenRequest> list() {
        return List.copyOf(requests);
    }

    synchronized void clear() {
        requests.clear();
    }
}
