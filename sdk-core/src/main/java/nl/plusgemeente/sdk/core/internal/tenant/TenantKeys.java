package nl.plusgemeente.sdk.core.internal.tenant;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.identity.CertificateStatus;
import nl.plusgemeente.sdk.core.identity.KeyListener;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.LiveKeys;
import nl.plusgemeente.sdk.core.identity.TenantIdentity;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * The keys of all tenants, each from its first use on. A tenant that comes back from its registry as another object with
 * the same source keeps its keys, and with them what was already told about them.
 */
public final class TenantKeys {
    private final Duration recheck;
    private final Duration overlap;
    private final KeyListener listener;
    private final Timekeeper time;
    private final ConcurrentHashMap<String, Known> known = new ConcurrentHashMap<>();

    private record Known(KeySource source, LiveKeys keys) {}

    /**
     * Nothing is loaded yet.
     *
     * @param recheck between two looks at a source
     * @param overlap how long a former key stays published
     * @param listener is told what happens to keys
     * @param time the time
     */
    public TenantKeys(Duration recheck, Duration overlap, KeyListener listener, Timekeeper time) {
        this.recheck = recheck;
        this.overlap = overlap;
        this.listener = listener;
        this.time = time;
    }

    /**
     * The keys of a tenant.
     *
     * @param tenant as the registry knows it now
     * @return empty for a tenant without a key of its own or its vendor's
     */
    public Optional<LiveKeys> of(Tenant tenant) {
        return tenant.identity().map(TenantIdentity::source).map(source -> of(tenant.id(), source));
    }

    /**
     * Forgets the keys of a tenant that is gone.
     *
     * @param tenant its id
     * @param keys what it had; newer ones stay
     */
    void forget(String tenant, LiveKeys keys) {
        Known last = known.get(tenant);
        if (last != null && last.keys == keys) {
            known.remove(tenant, last);
        }
    }

    /**
     * The certificates that are in use.
     *
     * @return ordered by tenant; those that no call has needed yet are not among them
     */
    public List<CertificateStatus> certificates() {
        List<CertificateStatus> all = new ArrayList<>();
        known.values().forEach(entry -> entry.keys.status().ifPresent(all::add));
        all.sort(Comparator.comparing(CertificateStatus::tenant));
        return List.copyOf(all);
    }

    private LiveKeys of(String tenant, KeySource source) {
        while (true) {
            Known before = known.get(tenant);
            // compared outside the map: a password from a file is read for it
            if (before != null && before.source.equals(source)) {
                return before.keys;
            }
            Known fresh = new Known(source, fresh(tenant, source));
            boolean taken =
                    before == null ? known.putIfAbsent(tenant, fresh) == null : known.replace(tenant, before, fresh);
            if (taken) {
                return fresh.keys;
            }
        }
    }

    private LiveKeys fresh(String tenant, KeySource source) {
        return LiveKeys.builder(tenant, source, time.clock())
                .recheck(recheck)
                .overlap(overlap)
                .listener(listener)
                .build();
    }
}
