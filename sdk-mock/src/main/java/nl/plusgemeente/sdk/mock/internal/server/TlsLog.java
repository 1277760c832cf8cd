package nl.plusgemeente.sdk.mock.internal.server;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLEngine;
import nl.plusgemeente.sdk.mock.RefusedConnection.Cause;
import nl.plusgemeente.sdk.mock.internal.pki.RefusedCertificateException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;

/**
 * Remembers with which certificates the government zone was called: one per request, the last so many; how many handshakes
 * there were; and those that came to nothing, the last so many.
 */
public final class TlsLog {

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
     * A handshake that came to nothing.
     *
     * @param at when
     * @param door where
     * @param certificate that was refused, if that is why
     * @param cause why, for programs
     * @param reason why, in words
     */
    public record Refused(Instant at, String door, Optional<X509Certificate> certificate, Cause cause, String reason) {}

    /** Hears what happens at one door; a bean of its connector. */
    DoorListener at(String door) {
        return new DoorListener(door);
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

    private synchronized void refuse(Refused handshake) {
        refused.addLast(handshake);
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

    /** Hears of handshakes, and of connections that end before there was one. */
    final class DoorListener implements SslHandshakeListener, Connection.Listener {

        private final String door;
        private final Set<SSLEngine> judged = ConcurrentHashMap.newKeySet();

        private DoorListener(String door) {
            this.door = door;
        }

        @Override
        public void handshakeSucceeded(Event event) {
            if (judged.add(event.getSSLEngine())) {
                handshakes.incrementAndGet();
            }
        }

        @Override
        public void handshakeFailed(Event event, Throwable failure) {
            if (judged.add(event.getSSLEngine())) {
                RefusedCertificateException.in(failure)
                        .ifPresentOrElse(
                                one -> refuse(Optional.of(one.certificate()), one.refusal(), one.reason()),
                                () -> refuse(TlsFailure.of(failure)));
            }
        }

        @Override
        public void onOpened(Connection connection) {
            // the handshake comes after it
        }

        @Override
        public void onClosed(Connection connection) {
            if (connection instanceof SslConnection tls && !judged.remove(tls.getSSLEngine())) {
                refuse(TlsFailure.ENDED);
            }
        }

        private void refuse(TlsFailure failure) {
            refuse(Optional.empty(), failure.cause(), failure.reason());
        }

        private void refuse(Optional<X509Certificate> certificate, Cause cause, String reason) {
            TlsLog.this.refuse(new Refused(clock.instant(), door, certificate, cause, reason));
        }
    }
}
