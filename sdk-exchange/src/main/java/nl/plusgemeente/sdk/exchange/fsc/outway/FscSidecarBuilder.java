package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.net.URI;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.spi.Route;

/** Builds the way to an Outway that stands beside the application. */
public final class FscSidecarBuilder extends RouteBuilder<FscSidecarBuilder> {
    private final URI outway;

    FscSidecarBuilder(URI outway) {
        boolean secure = "https".equalsIgnoreCase(outway.getScheme()) && outway.getHost() != null;
        if (!secure && !FacilityEnvironment.LOCAL.allows(outway)
                || outway.getRawUserInfo() != null
                || outway.getRawQuery() != null
                || outway.getRawFragment() != null
                || !outway.getRawPath().matches("/?")) {
            throw new IllegalArgumentException(
                    "The address of an Outway is https (or http on this machine), host and port,"
                            + " like https://outway.binnen.example.nl:8443");
        }
        this.outway = outway;
    }

    /**
     * The route.
     *
     * @return a route, for {@code GemeenteSdkBuilder.route}
     * @throws ConfigurationException when there is a service without a grant, or a grant for an API of which no service is
     *     known (SDK-1001)
     */
    public Route build() {
        Map<String, Destination> destinations = destinations();
        destinations.forEach((api, destination) -> {
            if (destination.grants().isEmpty()) {
                throw new ConfigurationException(
                        CoreErrors.CONFIGURATION,
                        "There is no grant hash for " + api
                                + ", without which the Outway does not know the service: give one"
                                + " for each tenant with grant(tenant, api, hash).");
            }
        });
        return new FscSidecar(outway, destinations);
    }

    @Override
    FscSidecarBuilder self() {
        return this;
    }
}
