package nl.plusgemeente.sdk.mock.internal.server;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;

/**
 * Remembers with which certificates the government zone was called: one per request, the last so many; and how many
 * handshakes both zones had; and the certificates that were refused in one, the last so many.
 */
public final class TlsLog implements SslHandshakeListener {

    private final Deque<X509Certificate> seen = new ArrayDeque<>();
    private final Deque<Refused> refused = new ArrayDeque<>();
    private final int max;
    private final Clock clock;
    private final AtomicInteger handshakes = new AtomicInteger();

    /** @param max of each list */
    public TlsLog(int max, Clock clock) {
        this.max = max;
        this.clock = clock;
    }

    /**
     * A certificate that was refused.
     *
     * @param at when
     * @param certificate which
     * @param reason why, in words
     */
    public record Refused(Instant at, X509Certificate certificate, String reason) {}

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

    synchronized void refuse(X509Certificate certificate, String reason) {
        refused.addLast(new Refused(clock.instant(), certificate, reason));
        if (refused.size() > max) {
            refused.removeFirst();
        }
    }

    /** The oldest first. */
    public synchronized List<Refused> refused() {
        return List.copyOf(refused);
    }

    public synchronized void clear() {
        seen.clear();
        refused.clear();
        handshakes.set(0);
    }

    /** The oldest first. */
    public synchronized List<X509Certificate> list() {
        return List.copyOf(seen);
    }
}
