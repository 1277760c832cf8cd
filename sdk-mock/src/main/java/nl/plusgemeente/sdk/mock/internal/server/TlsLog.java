package nl.plusgemeente.sdk.mock.internal.server;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLEngine;
import nl.plusgemeente.sdk.mock.RefusedConnection;
import nl.plusgemeente.sdk.mock.RefusedConnection.Cause;
import nl.plusgemeente.sdk.mock.internal.http.Callers;
import nl.plusgemeente.sdk.mock.internal.pki.RefusedCertificateException;
import nl.plusgemeente.sdk.mock.internal.pki.Subjects;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;

/**
 * Remembers with which certificates the government zone was called: one per request, the last so many; how many handshakes
 * there were; and those that came to nothing, the last so many.
 */
public final class TlsLog {

    private final Deque<X509Certificate> seen = new ArrayDeque<>();
    private final Deque<RefusedConnection> refused = new ArrayDeque<>();
    private final int max;
    private final Callers callers;
    private final Clock clock;
    private final AtomicInteger handshakes = new AtomicInteger();

    /**
     * @param max of each list
     * @param callers who may come in
     */
    public TlsLog(int max, Callers callers, Clock clock) {
        this.max = max;
        this.callers = callers;
        this.clock = clock;
    }

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

    private synchronized void refuse(RefusedConnection connection) {
        refused.addLast(connection);
        if (refused.size() > max) {
            refused.removeFirst();
        }
    }

    /** The oldest first. */
    public synchronized List<RefusedConnection> refused() {
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
                refuse(TlsFailure.CLOSED);
            }
        }

        private void refuse(TlsFailure failure) {
            refuse(Optional.empty(), failure.cause(), failure.reason());
        }

        private void refuse(Optional<X509Certificate> certificate, Cause cause, String reason) {
            Optional<String> tenant = callers.tenant(Optional.empty(), certificate.flatMap(Subjects::oin));
            TlsLog.this.refuse(new RefusedConnection(clock.instant(), door, tenant, certificate, cause, reason));
        }
    }
}
