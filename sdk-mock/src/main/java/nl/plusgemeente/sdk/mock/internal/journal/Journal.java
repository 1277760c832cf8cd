package nl.plusgemeente.sdk.mock.internal.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.plusgemeente.sdk.mock.ReceivedRequest;

/** The last requests, bounded in number and in bytes: the oldest goes first. */
public final class Journal {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final int most;
    private final Deque<ReceivedRequest> requests = new ArrayDeque<>();
    private long bytes;

    /** @param most how many are kept; 0 for none */
    public Journal(int most) {
        this.most = most;
    }

    /** Whether requests are kept at all. */
    public boolean isKept() {
        return most > 0;
    }

    public synchronized void add(ReceivedRequest request) {
        requests.addLast(request);
        bytes += request.body().length;
        while (requests.size() > most || bytes > MOST_BYTES) {
            bytes -= requests.removeFirst().body().length;
        }
    }

    /** The oldest first. */
    public synchronized List<ReceivedRequest> list() {
        return List.copyOf(requests);
    }

    public synchronized void clear() {
        requests.clear();
        bytes = 0;
    }
}
