package nl.plusgemeente.sdk.mock.internal.server;

import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Remembers with which certificates the government zone was called: one per request, the last so many. */
public final class ClientCertificates {

    private final Deque<X509Certificate> seen = new ArrayDeque<>();
    private final int max;

    public ClientCertificates(int max) {
        this.max = max;
    }

    synchronized void add(X509Certificate certificate) {
        seen.addLast(certificate);
        if (seen.size() > max) {
            seen.removeFirst();
        }
    }

    public synchronized void clear() {
        seen.clear();
    }

    /** The oldest first. */
    public synchronized List<X509Certificate> list() {
        return List.copyOf(seen);
    }
}
