package nl.plusgemeente.sdk.auth.oauth;

import java.util.function.Supplier;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.TenantMeans;

/**
 * The key with which a client signs, asked for anew at every signature and at every look into the cache of tokens: a key
 * that is replaced counts from then on. Must therefore be cheap.
 */
@FunctionalInterface
public interface SigningKeys {

    /**
     * The key at this moment.
     *
     * @param means what the tenant has of its own
     * @return key and certificate
     * @throws ConfigurationException when there is none
     */
    ClientIdentity current(TenantMeans means);

    /**
     * The key of the tenant's own certificate, the one that it shows in TLS.
     *
     * @return for each tenant its own
     */
    static SigningKeys ofTenant() {
        return means -> means.identity()
                .orElseThrow(() -> new ConfigurationException(
                        AuthErrors.PROFILE,
                        "The client signs with the key of its tenant, and the tenant has none: give it one with"
                                + " Tenant.Builder.identity(KeySource)."));
    }

    /**
     * One key for all tenants, such as that of a vendor.
     *
     * @param key gives the key at this moment
     * @return the same for every tenant
     */
    static SigningKeys of(Supplier<ClientIdentity> key) {
        return means -> key.get();
    }
}
