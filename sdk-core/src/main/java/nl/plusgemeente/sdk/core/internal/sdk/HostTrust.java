package nl.plusgemeente.sdk.core.internal.sdk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.internal.config.AddressBook;
import nl.plusgemeente.sdk.core.internal.transport.Endpoint;

/**
 * Whom to trust at the hosts of some APIs.
 *
 * @param addresses where the APIs are
 * @param byApi anchors as the builder was given them
 */
record HostTrust(AddressBook addresses, Map<ApiProfile, TrustAnchors> byApi) {

    /** By where the connections for them end. */
    Map<Endpoint, TrustAnchors> anchors() {
        Map<Endpoint, TrustAnchors> byHost = new HashMap<>();
        byApi.forEach((api, anchors) -> host(api).ifPresent(host -> byHost.put(host, anchors)));
        return byHost;
    }

    /** One handshake cannot tell two APIs of a host apart. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<Endpoint, TrustAnchors> byHost = anchors();
        byApi.forEach((api, anchors) -> host(api)
                .filter(host -> !anchors.equals(byHost.getOrDefault(host, anchors)))
                .ifPresent(host -> faults.add("the trust for " + api + " is another than that for the other APIs on "
                        + host + ": give all APIs of a host the same")));
        return faults;
    }

    private Optional<Endpoint> host(ApiProfile api) {
        try {
            return Optional.of(Endpoint.of(addresses.base(api)));
        } catch (ConfigurationException e) {
            return Optional.empty(); // without an address there are no calls either
        }
    }
}
