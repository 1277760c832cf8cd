package nl.plusgemeente.sdk.core;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where tenants come from. The SDK asks at every call, so that a tenant that was added, changed or retired is so from
 * its next call on: answer from memory, and keep giving the same object until the tenant changes. Thread-safe.
 */
public interface TenantRegistry {

    /**
     * One tenant.
     *
     * @param id the tenant's id
     * @return empty when it is not, or no longer, known
     */
    Optional<Tenant> find(String id);

    /**
     * Every tenant at this moment: checked when the SDK is built, and shown by {@link GemeenteSdk#describe()}.
     *
     * @return in any order
     */
    Collection<Tenant> all();

    /**
     * A fixed list.
     *
     * @param tenants each id once
     * @return a registry that never changes
     * @throws IllegalArgumentException when an id stands there twice
     */
    static TenantRegistry of(Tenant... tenants) {
        return of(List.of(tenants));
    }

    /**
     * A fixed list.
     *
     * @param tenants each id once
     * @return a registry that never changes
     * @throws IllegalArgumentException when an id stands there twice
     */
    static TenantRegistry of(Collection<Tenant> tenants) {
        LiveTenants live = new LiveTenants();
        for (Tenant tenant : tenants) {
            if (live.put(tenant).isPresent()) {
                throw new IllegalArgumentException("tenant " + tenant.id() + " is there twice");
            }
        }
        return new FixedTenants(live);
    }
}
