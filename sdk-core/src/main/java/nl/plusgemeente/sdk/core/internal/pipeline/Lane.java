package nl.plusgemeente.sdk.core.internal.pipeline;

import java.net.URI;
import java.util.Optional;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.internal.tenant.TenantConnections;
import nl.plusgemeente.sdk.core.spi.AuthScheme;

/**
 * What the calls of one tenant to one API share, and nobody else's: address, credential, limits, breaker, budget. Made
 * at the first call.
 */
final class Lane {
    private final Tenant tenant;
    private final FacilityEnvironment environment;
    private final URI base;
    private final TenantConnections connections;
    private final ApiProfile api;
    private final Optional<String> oinHeader;
    private final Link first;

    Lane(Tenant tenant, ApiProfile api, Workshop workshop, TenantConnections connections) {
        this.tenant = tenant;
        this.api = api;
        this.connections = connections;
        this.environment = workshop.environment();
        this.base = workshop.addresses().base(api);
        this.oinHeader = OinHeader.of(tenant, api, workshop.senderOinHeader());
        this.first = workshop.chain(this, api, connections);
    }

    <T> Response<T> carry(Call<T> call) {
        return first.carry(call);
    }

    Tenant tenant() {
        return tenant;
    }

    FacilityEnvironment environment() {
        return environment;
    }

    URI base() {
        return base;
    }

    /** The header that names the tenant; empty where the API has none. */
    Optional<String> oinHeader() {
        return oinHeader;
    }

    /** The tenant's credential for the API; looked for when a call needs it, as calls may bring their own. */
    Optional<AuthScheme> scheme() {
        return Credentials.of(tenant, api);
    }

    Optional<ClientIdentity> identity() {
        return connections.identity();
    }
}
