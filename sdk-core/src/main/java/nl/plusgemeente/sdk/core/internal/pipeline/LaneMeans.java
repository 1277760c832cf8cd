package nl.plusgemeente.sdk.core.internal.pipeline;

import java.time.Duration;
import java.util.Optional;
import nl.plusgemeente.sdk.core.CallOptions;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.TenantMeans;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * What the tenant of a lane has of its own.
 *
 * @param pipeline carries further calls out, from its first link
 * @param lane whose
 */
record LaneMeans(CallPipeline pipeline, Lane lane) implements TenantMeans {

    @Override
    public Caller caller(Duration deadline, String correlationId) {
        CallOptions options = CallOptions.DEFAULT.within(deadline).correlatedBy(correlationId);
        return new PipelineCaller(pipeline, lane.tenant().id(), options, Optional.empty());
    }

    @Override
    public Optional<ClientIdentity> identity() {
        return lane.identity();
    }

    @Override
    public Timekeeper time() {
        return pipeline.time();
    }
}
