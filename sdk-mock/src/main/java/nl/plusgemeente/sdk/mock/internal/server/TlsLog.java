package nl.plusgemeente.sdk.mock.internal.server;

import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;

/**
 * Remembers with which certificates the government zone was called: one per request, the last so many; and how many
 * handshakes both zones had.
 */
public final class TlsLog implements SslHandshakeListener {

    private final Deque<X509Certificate> seen = new ArrayDeque<>();
    private final int max;
    private final AtomicInteger handshakes = new AtomicInteger();

    public TlsLog(int max) {
        this.max = max;
    }

    @Override
    public void handshakeSucceeded(Event event) {
        handshakes.incrementAndGet();
    }

    public int handshakes() {
        return handshakes.get();
    }

    synchronized void add(X509Certificate certificate) {
        seen.addLast(certificate);
        if (seen.size() > max) {
            seen.removeFirst();
        }
    }

    public synchronized void clear() {
        seen.clear();
        handshakes.set(0);
    }

    /** The oldest first. */
    public synchronized List<X509Certificate> list() {
        return List.copyOf(seen);
    }
}
