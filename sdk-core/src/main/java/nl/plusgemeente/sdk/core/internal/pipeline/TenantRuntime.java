package nl.plusgemeente.sdk.core.internal.pipeline;

import java.util.concurrent.ConcurrentHashMap;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.internal.tenant.TenantConnections;

/** One tenant as it is at work: its connections, and a lane for each API that it has called. */
final class TenantRuntime {
    private final Tenant tenant;
    private final TenantConnections connections;
    private final ConcurrentHashMap<ApiProfile, Lane> lanes = new ConcurrentHashMap<>();

    TenantRuntime(Tenant tenant, TenantConnections connections) {
        this.tenant = tenant;
        this.connections = connections;
    }

    Tenant tenant() {
        return tenant;
    }

    TenantConnections connections() {
        return connections;
    }

    Lane lane(ApiProfile api, Workshop workshop) {
        Lane lane = lanes.get(api);
        return lane != null ? lane : lanes.computeIfAbsent(api, any -> new Lane(tenant, api, workshop, connections));
    }
}
