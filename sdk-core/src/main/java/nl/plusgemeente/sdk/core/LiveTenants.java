package nl.plusgemeente.sdk.core;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A registry in memory, to which tenants are added, and from which they go, while calls are made. */
public final class LiveTenants implements TenantRegistry {
    private final ConcurrentHashMap<String, Tenant> tenants = new ConcurrentHashMap<>();

    /** A registry without tenants. */
    public LiveTenants() {}

    /**
     * Adds a tenant, or puts it in the place of the one with its id: that one's calls under way go on, its next call
     * is made with the new keys.
     *
     * @param tenant the tenant
     * @return the one whose place it took
     */
    public Optional<Tenant> put(Tenant tenant) {
        return Optional.ofNullable(tenants.put(tenant.id(), tenant));
    }

    /**
     * Retires a tenant: its calls under way go on, there is no next one.
     *
     * @param id the tenant's id
     * @return the one that went
     */
    public Optional<Tenant> retire(String id) {
        return Optional.ofNullable(tenants.remove(id));
    }

    @Override
    public Optional<Tenant> find(String id) {
        return Optional.ofNullable(tenants.get(id));
    }

    @Override
    public Collection<Tenant> all() {
        return List.copyOf(tenants.values());
    }
}
