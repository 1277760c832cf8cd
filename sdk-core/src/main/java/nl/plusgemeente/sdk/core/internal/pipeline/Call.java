package nl.plusgemeente.sdk.core.internal.pipeline;

import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.spi.Deadline;

/** One call on its way through the links: what is asked, for whom, until when, and how many attempts were made. */
final class Call<T> {
    private final Operation<T> operation;
    private final String tenant;
    private final Deadline deadline;
    private final String correlationId;
    private int attempts;

    Call(Operation<T> operation, String tenant, Deadline deadline, String correlationId) {
        this.operation = operation;
        this.tenant = tenant;
        this.deadline = deadline;
        this.correlationId = correlationId;
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

    int nextAttempt() {
        return ++attempts;
    }

    int attempts() {
        return attempts;
    }

    CallFacts facts() {
        return new CallFacts(operation.label(), tenant, attempts, correlationId);
    }
}
