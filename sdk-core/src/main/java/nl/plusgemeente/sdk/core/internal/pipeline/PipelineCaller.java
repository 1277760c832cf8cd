package nl.plusgemeente.sdk.core.internal.pipeline;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import nl.plusgemeente.sdk.core.CallOptions;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * Makes calls for one tenant.
 *
 * @param pipeline carries them out
 * @param tenant the tenant's id
 * @param options what the calls have in common
 * @param scheme the credential to use instead of the tenant's own; empty for that
 */
public record PipelineCaller(CallPipeline pipeline, String tenant, CallOptions options, Optional<AuthScheme> scheme)
        implements Caller {

    @Override
    public <T> Response<T> exchange(Operation<T> operation) {
        return pipeline.carry(operation, this);
    }

    @Override
    public <T> Pages<T> pages(Operation<Page<T>> first) {
        return new LazyPages<>(this, first);
    }

    @Override
    public Caller with(AuthScheme other) {
        return new PipelineCaller(pipeline, tenant, options, Optional.of(other));
    }

    @Override
    public Caller within(Duration budget) {
        Duration shorter =
                options.deadline().filter(own -> own.compareTo(budget) < 0).orElse(budget);
        return new PipelineCaller(pipeline, tenant, options.within(shorter), scheme);
    }

    @Override
    public Timekeeper time() {
        return pipeline.time();
    }

    CallFacts facts(Operation<?> operation, Response<?> response) {
        return new CallFacts(operation.label(), tenant, response.attempts(), response.correlationId());
    }

    URI base(ApiProfile api) {
        return pipeline.tenants().lane(tenant, api).base();
    }
}
