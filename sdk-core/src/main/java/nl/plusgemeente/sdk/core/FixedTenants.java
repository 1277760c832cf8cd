package nl.plusgemeente.sdk.core;

import java.util.Collection;
import java.util.Optional;

/** A list that nobody can change any more. */
record FixedTenants(LiveTenants tenants) implements TenantRegistry {

    @Override
    public Optional<Tenant> find(String id) {
        return tenants.find(id);
    }

    @Override
    public Collection<Tenant> all() {
        return tenants.all();
    }
}
