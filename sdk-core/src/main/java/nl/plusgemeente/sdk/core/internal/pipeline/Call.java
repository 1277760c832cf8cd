package nl.plusgemeente.sdk.core.internal.pipeline;

import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Deadline;
import nl.plusgemeente.sdk.core.spi.TenantMeans;

/** One call on its way through the links: what is asked, for whom, until when, and how many attempts were made. */
final class Call<T> {
    private final Operation<T> operation;
    private final String tenant;
    private final Deadline deadline;
    private final String correlationId;
    private final Optional<AuthScheme> scheme;
    private final CallPipeline pipeline;
    private int attempts;
    private boolean renewed;

    Call(Operation<T> operation, PipelineCaller caller, Deadline deadline, String correlationId) {
        this.operation = operation;
        this.tenant = caller.tenant();
        this.deadline = deadline;
        this.correlationId = correlationId;
        this.scheme = caller.scheme();
        this.pipeline = caller.pipeline();
    }

    Operation<T> operation() {
        return operation;
    }

    String tenant() {
        return tenant;
    }

    Deadline deadline() {
        return deadline;
    }

    String correlationId() {
        return correlationId;
    }

    /** The credential to use instead of the tenant's own. */
    Optional<AuthScheme> scheme() {
        return scheme;
    }

    TenantMeans means(Lane lane) {
        return new LaneMeans(pipeline, lane);
    }

    int nextAttempt() {
        return ++attempts;
    }

    /** Whether the request may go once more with fresh credentials; the first to ask is told yes, whatever came between. */
    boolean mayRenew() {
        boolean first = !renewed;
        renewed = true;
        return first;
    }

    int attempts() {
        return attempts;
    }

    CallFacts facts() {
        return new CallFacts(operation.label(), tenant, attempts, correlationId);
    }
}
