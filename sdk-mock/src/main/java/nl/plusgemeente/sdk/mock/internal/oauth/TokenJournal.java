package nl.plusgemeente.sdk.mock.internal.oauth;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.plusgemeente.sdk.mock.TokenRequest;

/** Remembers the last requests for tokens. */
public final class TokenJournal {

    private static final int MOST = 1_000;

    private final Deque<TokenRequest> requests = new ArrayDeque<>();

    /** Adds the newest. */
    public synchronized void add(TokenRequest request) {
        requests.addLast(request);
        if (requests.size() > MOST) {
            requests.removeFirst();
        }
    }

    /** The oldest first. */
    public synchronized List<TokenRequest> list() {
        return List.copyOf(requests);
    }

    /** Forgets all. */
    public synchronized void clear() {
        requests.clear();
    }
}
