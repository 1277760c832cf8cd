package nl.plusgemeente.sdk.mock.internal.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import nl.plusgemeente.sdk.mock.Finding;
import nl.plusgemeente.sdk.mock.ReceivedRequest;

/** The last requests, bounded in number and in bytes: the oldest goes first. */
public final class Journal {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_FINDINGS = 100;
    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    private final int most;
    private final Checks checks;
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<ReceivedRequest> requests = new ArrayDeque<>();
    private long bytes;
    private long last;

    /** @param most how many are kept; 0 for none */
    public Journal(int most, Checks checks) {
        this.most = most;
        this.checks = checks;
    }

    /** Whether requests are kept at all. */
    public boolean isKept() {
        return most > 0;
    }

    public void add(ReceivedRequest request) {
        keep(request, checks.of(request))
                .forEach(finding -> LOG.log(System.Logger.Level.WARNING, () -> "Found in a request: " + finding));
    }

    /** Gives the findings that are kept as well. */
    private synchronized List<Finding> keep(ReceivedRequest request, List<Finding> found) {
        List<Finding> kept =
                found.stream().limit(MOST_FINDINGS - findings.size()).toList();
        findings.addAll(kept);
        requests.addLast(request);
        last++;
        bytes += request.body().length;
        while (requests.size() > most || bytes > MOST_BYTES) {
            bytes -= requests.removeFirst().body().length;
        }
        return kept;
    }

    /** The oldest first. */
    public synchronized List<ReceivedRequest> list() {
        return List.copyOf(requests);
    }

    /**
     * A part of it, by numbers that go on rising when it is cleared.
     *
     * @param number only what came after the request of this number
     * @param most how many at most, of which the newest stay
     */
    public synchronized JournalPage after(long number, int most) {
        List<JournalPage.Entry> entries = new ArrayList<>();
        Iterator<ReceivedRequest> newest = requests.descendingIterator();
        for (long i = last; i > number && entries.size() < most && newest.hasNext(); i--) {
            entries.add(new JournalPage.Entry(i, newest.next()));
        }
        return new JournalPage(List.copyOf(entries), last, last - requests.size() + 1);
    }

    /** What must never be in production; the first hundred. */
    public synchronized List<Finding> findings() {
        return List.copyOf(findings);
    }

    public synchronized void clear() {
        findings.clear();
        requests.clear();
        bytes = 0;
    }
}
