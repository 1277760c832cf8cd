package nl.plusgemeente.sdk.core.spi;

import java.net.URI;
import java.time.Duration;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * Everything that a scheme, interceptor or route may know about the attempt that it takes part in.
 *
 * @param tenant the id of the tenant
 * @param oin the tenant's number
 * @param environment where the facility runs
 * @param base the API's base address: credentials go nowhere else
 * @param operation what is asked
 * @param attempt the number of this attempt, from 1
 * @param correlationId the same for all attempts of a call
 * @param deadline of the whole call
 * @param means what the tenant has of its own
 */
public record AttemptContext(
        String tenant,
        Oin oin,
        FacilityEnvironment environment,
        URI base,
        Operation<?> operation,
        int attempt,
        String correlationId,
        Deadline deadline,
        TenantMeans means) {

    /**
     * What an error of this attempt may tell about it.
     *
     * @return the facts
     */
    public CallFacts facts() {
        return new CallFacts(operation.label(), tenant, attempt, correlationId);
    }

    /**
     * Makes further calls for the tenant as part of this one: within its deadline, under its correlation id.
     *
     * @return a caller
     */
    public Caller caller() {
        Duration left = Duration.ofNanos(Math.max(1, deadline.remainingNanos()));
        return means.caller(left, correlationId);
    }
}
