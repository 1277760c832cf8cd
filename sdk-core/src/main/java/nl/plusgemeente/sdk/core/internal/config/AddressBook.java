package nl.plusgemeente.sdk.core.internal.config;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import org.jspecify.annotations.Nullable;

/**
 * Where each API is, in the SDK's environment only.
 *
 * @param environment the SDK's environment
 * @param overrides hosts that the application gives, by the id of a facility or an API; an API's goes first
 */
public record AddressBook(FacilityEnvironment environment, Map<String, URI> overrides) {

    /** Copies the overrides. */
    public AddressBook {
        overrides = Map.copyOf(overrides);
    }

    /**
     * The base address of an API.
     *
     * @param api the API
     * @return its address in this environment
     * @throws ConfigurationException when it has none (SDK-1003), or one of another environment (SDK-1004)
     */
    public URI base(ApiProfile api) {
        URI host = host(api);
        if (host == null) {
            throw new ConfigurationException(
                    CoreErrors.NO_ADDRESS,
                    api + " has no known address in " + environment + ": give one with address(facility, host).");
        }
        fault(api, host).ifPresent(fault -> {
            throw new ConfigurationException(CoreErrors.ENVIRONMENT, fault);
        });
        return api.on(host);
    }

    /**
     * Whether anybody told where an API is in this environment.
     *
     * @param api the API
     * @return {@code false} when {@link #base} finds nothing
     */
    public boolean knows(ApiProfile api) {
        return host(api) != null;
    }

    /**
     * What is wrong with a host for an API.
     *
     * @param api the API
     * @param host scheme, host and port
     * @return a sentence; empty when it may be used
     */
    public Optional<String> fault(ApiProfile api, URI host) {
        if (host.getHost() == null
                || host.getRawUserInfo() != null
                || !String.valueOf(host.getRawPath()).matches("/?")
                || host.getRawQuery() != null
                || host.getRawFragment() != null) {
            return Optional.of("The address of " + api + " is not scheme, host and port, like https://localhost:8443.");
        }
        if (!environment.allows(host)) {
            return Optional.of(
                    "The address " + host.getScheme() + "://" + host.getAuthority() + " of " + api + " does not"
                            + " fit " + environment + ": "
                            + (environment.isLocal() ? "only this machine" : "HTTPS to another machine")
                            + " is allowed.");
        }
        return api.hosts().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(environment))
                .filter(entry ->
                        host.getHost().equalsIgnoreCase(entry.getValue().getHost()))
                .filter(entry -> !sameAsOwn(api, host))
                .findFirst()
                .map(entry -> "The address " + host.getHost() + " of " + api + " is that of " + entry.getKey()
                        + ", but the SDK is built for " + environment + ".");
    }

    private boolean sameAsOwn(ApiProfile api, URI host) {
        URI own = api.hosts().get(environment);
        return own != null && host.getHost().equalsIgnoreCase(own.getHost());
    }

    private @Nullable URI host(ApiProfile api) {
        URI own = overrides.get(api.id());
        if (own == null) {
            own = overrides.get(api.facility());
        }
        return own == null ? api.hosts().get(environment) : own;
    }
}
