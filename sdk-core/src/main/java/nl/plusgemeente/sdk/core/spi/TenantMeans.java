package nl.plusgemeente.sdk.core.spi;

import java.time.Duration;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/** What a tenant has of its own, for those who take part in its calls: nothing here reaches another tenant. */
public interface TenantMeans {

    /**
     * Makes further calls for the same tenant, such as one for a token. Each goes the whole way of a call, with limits
     * and a breaker of its own API.
     *
     * @param deadline the time for each whole call, more than zero
     * @param correlationId the id under which the calls stand in logs
     * @return a caller; cheap
     */
    Caller caller(Duration deadline, String correlationId);

    /**
     * What the tenant shows in TLS at this moment.
     *
     * @return empty for a tenant without a certificate
     * @throws nl.plusgemeente.sdk.core.error.ConfigurationException when key or certificate cannot be loaded
     */
    Optional<ClientIdentity> identity();

    /**
     * The time.
     *
     * @return that of the SDK
     */
    Timekeeper time();
}
