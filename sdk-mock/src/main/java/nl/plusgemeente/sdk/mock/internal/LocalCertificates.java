package nl.plusgemeente.sdk.mock.internal;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.mock.MockCertificates;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;
import nl.plusgemeente.sdk.mock.internal.pki.Identity;
import nl.plusgemeente.sdk.mock.internal.server.Engine;

/** Renews certificates, and has the server that runs take them up. */
final class LocalCertificates implements MockCertificates {

    /** So that as many whole days are left as were asked for, for as long as a test takes. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private final GeneratedPki pki;
    private final Clock clock;
    private final Supplier<Optional<Engine>> engine;
    private final AtomicInteger changes = new AtomicInteger();

    /** @param engine that runs, if any does */
    LocalCertificates(GeneratedPki pki, Clock clock, Supplier<Optional<Engine>> engine) {
        this.pki = pki;
        this.clock = clock;
        this.engine = engine;
    }

    @Override
    public X509Certificate server() {
        return pki.server().certificate();
    }

    @Override
    public X509Certificate endServerIn(int days) {
        return show(pki.newServer(end(Instant.now(), days)));
    }

    @Override
    public X509Certificate expireServer() {
        return show(pki.expiredServer());
    }

    @Override
    public X509Certificate renewServer() {
        return show(pki.newServer(pki.end()));
    }

    @Override
    public List<X509Certificate> clients(String tenant) {
        return pki.clients(tenant);
    }

    @Override
    public X509Certificate endClientIn(String tenant, int days) {
        return given(pki.newClient(tenant, end(clock.instant(), days)));
    }

    @Override
    public X509Certificate expireClient(String tenant) {
        return given(pki.expiredClient(tenant));
    }

    @Override
    public X509Certificate renewClient(String tenant) {
        return given(pki.newClient(tenant, pki.end()));
    }

    @Override
    public synchronized List<X509Certificate> withdrawOld(String tenant) {
        List<X509Certificate> old = pki.withdrawOld(tenant);
        takeUp(old);
        return old;
    }

    /** How often certificates were changed, for who shows them. */
    int changes() {
        return changes.get();
    }

    /** Those of the start. Does nothing when it is those. */
    synchronized void reset() {
        List<X509Certificate> gone = pki.resetClients();
        boolean otherServer = pki.show(Optional.empty());
        if (otherServer || !gone.isEmpty()) {
            takeUp(gone);
        }
    }

    private synchronized X509Certificate show(Identity server) {
        pki.show(Optional.of(server));
        takeUp(List.of());
        return server.certificate();
    }

    private X509Certificate given(Identity client) {
        changes.incrementAndGet();
        return client.certificate();
    }

    /** With TLS sessions begun anew: one that is resumed would bring back the old certificates of both sides. */
    private void takeUp(List<X509Certificate> withdrawn) {
        changes.incrementAndGet();
        engine.get().ifPresent(running -> running.renewTls(withdrawn));
    }

    private Instant end(Instant now, int days) {
        if (days < 1) {
            throw new IllegalArgumentException(
                    "A certificate ends in 1 day or more, not in " + days + "; there is one that has expired besides");
        }
        Instant end = now.plus(Duration.ofDays(days)).plus(MARGIN);
        if (end.isAfter(pki.end())) {
            throw new IllegalArgumentException(
                    "No certificate outlives its root, which ends at " + pki.end() + ": " + days + " days is too long");
        }
        return end;
    }
}
