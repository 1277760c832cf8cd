package nl.plusgemeente.sdk.core.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.core.error.SdkException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells log and listener what happens to the keys of one tenant, each thing once. */
final class KeyNews {
    private static final Logger LOG = LoggerFactory.getLogger(LiveKeys.class);
    private static final List<Integer> THRESHOLDS = List.of(1, 7, 30, 60);

    private final String name;
    private final KeyListener listener;
    private final AtomicReference<String> failure = new AtomicReference<>("");
    private final AtomicReference<Warned> warned = new AtomicReference<>(new Warned("", Integer.MAX_VALUE));

    /** Of which certificate it was told that its end comes within so many days. */
    private record Warned(String thumbprint, int days) {

        boolean comesAfter(Warned other) {
            return !thumbprint.equals(other.thumbprint) || days < other.days;
        }
    }

    KeyNews(String name, KeyListener listener) {
        this.name = name;
        this.listener = listener;
    }

    String name() {
        return name;
    }

    /** All is as it should be: the next fault is a new one. */
    void well() {
        failure.set("");
    }

    void loaded(ClientIdentity identity, Instant now) {
        failure.set("");
        tell(KeyEvent.Kind.LOADED, status(identity, now), "loaded: " + identity);
        expiry(identity, now);
    }

    void replaced(ClientIdentity identity, ClientIdentity before, Instant now) {
        failure.set("");
        LOG.info("Tenant {} has a new certificate: {}; before: {}", name, identity, before);
        tell(KeyEvent.Kind.REPLACED, status(identity, now), "the source holds a new certificate; before: " + before);
        expiry(identity, now);
    }

    /** Once for a state of the origin: as long as nobody mends it, it is the same fault. */
    void failed(Optional<ClientIdentity> kept, String state, Instant now, RuntimeException fault) {
        boolean ours = fault instanceof SdkException;
        String cause =
                ours ? String.valueOf(fault.getMessage()) : fault.getClass().getName();
        String what = state + ' ' + cause;
        if (!failure.getAndSet(what).equals(what)) {
            LOG.warn(
                    "The key of tenant {} cannot be loaded; {}. {}",
                    name,
                    kept.map(identity -> "the last good one stays in use: " + identity)
                            .orElse("there is none to go on with"),
                    cause);
            tell(KeyEvent.Kind.RELOAD_FAILED, kept.map(identity -> CertificateStatus.of(name, identity, now)), cause);
        }
    }

    void expiry(ClientIdentity identity, Instant now) {
        CertificateStatus status = CertificateStatus.of(name, identity, now);
        THRESHOLDS.stream()
                .filter(days -> status.daysLeft() < days)
                .findFirst()
                .filter(days -> isNews(new Warned(status.thumbprint(), days)))
                .ifPresent(days -> {
                    LOG.warn(
                            "The certificate of tenant {} ends within {} day(s), at {}: put a renewed one in its place",
                            name,
                            days,
                            status.notAfter());
                    String cause = "the certificate ends within " + days + " day(s)";
                    tell(KeyEvent.Kind.EXPIRES_SOON, Optional.of(status), cause);
                });
    }

    private boolean isNews(Warned warning) {
        Warned before = warned.getAndUpdate(last -> warning.comesAfter(last) ? warning : last);
        return before == null || warning.comesAfter(before);
    }

    private Optional<CertificateStatus> status(ClientIdentity identity, Instant now) {
        return Optional.of(CertificateStatus.of(name, identity, now));
    }

    private void tell(KeyEvent.Kind kind, Optional<CertificateStatus> certificate, String cause) {
        try {
            listener.on(new KeyEvent(kind, name, certificate, cause));
        } catch (RuntimeException e) {
            LOG.warn(
                    "A key listener failed on {} of tenant {}: {}",
                    kind,
                    name,
                    e.getClass().getName());
        }
    }
}
