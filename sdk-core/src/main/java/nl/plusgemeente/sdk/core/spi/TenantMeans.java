package nl.plusgemeente.sdk.core.spi;

import java.util.Optional;
import nl.plusgemeente.sdk.core.CallOptions;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/** What a tenant has of its own, for those who take part in its calls: nothing here reaches another tenant. */
public interface TenantMeans {

    /**
     * Makes further calls for the same tenant, such as one for a token. Each goes the whole way of a call, with limits
     * and a breaker of its own API.
     *
     * @param options what the calls have in common
     * @return a caller; cheap
     */
    Caller caller(CallOptions options);

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
