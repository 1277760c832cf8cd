package nl.plusgemeente.sdk.core.internal.pipeline;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.TenantRegistry;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.internal.tenant.TenantConnections;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * What is alive of each tenant: its connections and its lanes, made at its first call, replaced when the tenant
 * changes, dropped when it goes. As there is no thread for it, calls sweep up after idle tenants.
 */
public final class TenantRuntimes implements AutoCloseable {
    private final TenantRegistry registry;
    private final Workshop workshop;
    private final Function<Tenant, TenantConnections> connections;
    private final Timekeeper time;
    private final long idleNanos;
    private final ConcurrentHashMap<String, TenantRuntime> runtimes = new ConcurrentHashMap<>();
    private final AtomicLong nextSweep;
    private volatile boolean closed;

    /**
     * No tenant is alive yet.
     *
     * @param registry knows the tenants
     * @param workshop makes lanes
     * @param connections makes a tenant's connections; opens nothing
     * @param time tells how long a tenant has been idle
     * @param idle after which a tenant's connections are dropped
     */
    public TenantRuntimes(
            TenantRegistry registry,
            Workshop workshop,
            Function<Tenant, TenantConnections> connections,
            Timekeeper time,
            Duration idle) {
        this.registry = registry;
        this.workshop = workshop;
        this.connections = connections;
        this.time = time;
        this.idleNanos = idle.toNanos();
        this.nextSweep = new AtomicLong(time.nanoTime() + idleNanos / 4);
    }

    /**
     * The tenant as the registry knows it at this moment.
     *
     * @param id the tenant's id
     * @return the tenant
     */
    public Tenant tenant(String id) {
        if (closed) {
            throw new ConfigurationException(
                    CoreErrors.CLOSED, "The SDK is closed: make it once, and close it when the application ends.");
        }
        return registry.find(id).orElseThrow(() -> gone(id));
    }

    Lane lane(String id, ApiProfile api) {
        Tenant tenant = tenant(id);
        TenantRuntime runtime = runtimes.get(id);
        if (runtime == null || runtime.tenant() != tenant) {
            runtime = renew(id, tenant);
        }
        sweep();
        return runtime.lane(api, workshop);
    }

    /**
     * The number of tenants that have connections at this moment.
     *
     * @return at most the number of tenants
     */
    public long connected() {
        return runtimes.values().stream()
                .filter(runtime -> runtime.connections().isOpen())
                .count();
    }

    @Override
    public void close() {
        closed = true;
        runtimes.values().forEach(runtime -> runtime.connections().end());
        runtimes.clear();
    }

    private TenantRuntime renew(String id, Tenant tenant) {
        TenantRuntime fresh = new TenantRuntime(tenant, connections.apply(tenant));
        TenantRuntime alive =
                runtimes.compute(id, (any, old) -> old != null && old.tenant() == tenant ? old : retiring(old, fresh));
        if (closed) {
            close();
        }
        return alive;
    }

    private static TenantRuntime retiring(@org.jspecify.annotations.Nullable TenantRuntime old, TenantRuntime fresh) {
        if (old != null) {
            old.connections().retire();
        }
        return fresh;
    }

    private void sweep() {
        long now = time.nanoTime();
        long due = nextSweep.get();
        if (now - due >= 0 && nextSweep.compareAndSet(due, now + idleNanos / 4)) {
            for (TenantRuntime runtime : runtimes.values()) {
                if (registry.find(runtime.tenant().id()).isEmpty()) {
                    runtimes.remove(runtime.tenant().id(), runtime);
                    runtime.connections().end();
                } else {
                    runtime.connections().dropIfIdle(now - idleNanos);
                }
            }
        }
    }

    private ConfigurationException gone(String id) {
        TenantRuntime old = runtimes.remove(id);
        if (old != null) {
            old.connections().end();
        }
        String shown = id.matches("[a-z0-9-]{1,63}") ? id : "of another form";
        return new ConfigurationException(
                CoreErrors.UNKNOWN_TENANT,
                "The registry knows no tenant " + shown + ": check the id, or add the tenant to the registry.");
    }
}
