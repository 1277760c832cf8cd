package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.exchange.fsc.ContractHashException;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;

/**
 * Which APIs are reached over FSC, whichever way.
 *
 * @param <B> the builder itself
 */
abstract sealed class RouteBuilder<B extends RouteBuilder<B>> permits FscOutwayBuilder, FscSidecarBuilder {
    private final Map<String, FscService> services = new LinkedHashMap<>();
    private final Map<String, Map<String, GrantHash>> grants = new HashMap<>();

    /**
     * An API that a service of a peer offers.
     *
     * @param api the API, as its typed client calls it; {@link FscService#api} makes one for a service without a client
     * @param service the service
     * @return this builder
     */
    public final B service(ApiProfile api, FscService service) {
        services.put(api.id(), service);
        return self();
    }

    /**
     * The grant by which a tenant calls an API.
     *
     * @param tenant the tenant's id
     * @param api an API that was given with {@link #service}
     * @param hash the hash of the grant, not that of its contract; spaces and line ends around it are left out
     * @return this builder
     * @throws ContractHashException when it is no hash of a grant (SDK-6062)
     * @throws ConfigurationException when it is one of a grant by which nobody can call (SDK-1001)
     */
    public final B grant(String tenant, ApiProfile api, String hash) {
        GrantHash grant = GrantHash.of(hash.strip());
        if (!grant.isConnection()) {
            throw new ConfigurationException(
                    CoreErrors.CONFIGURATION,
                    "The grant hash of tenant " + tenant + " for " + api + " is one of a publication: give that of the"
                            + " connection, which begins with $1$3$ or $1$4$.");
        }
        grants.computeIfAbsent(api.id(), any -> new HashMap<>()).put(tenant, grant);
        return self();
    }

    /** All that was given, by the id of the API. */
    final Map<String, Destination> destinations() {
        grants.keySet().stream()
                .filter(api -> !services.containsKey(api))
                .findFirst()
                .ifPresent(api -> {
                    throw new ConfigurationException(
                            CoreErrors.CONFIGURATION,
                            "There is a grant hash for " + api + ", of which no service is known.");
                });
        Map<String, Destination> all = new HashMap<>();
        services.forEach((api, service) ->
                all.put(api, new Destination(service, Map.copyOf(grants.getOrDefault(api, Map.of())))));
        return all;
    }

    abstract B self();
}
