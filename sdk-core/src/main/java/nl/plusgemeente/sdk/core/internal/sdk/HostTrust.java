package nl.plusgemeente.sdk.core.internal.sdk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.internal.config.AddressBook;

/**
 * Whom to trust at the hosts of some APIs.
 *
 * @param addresses where the APIs are
 * @param byApi anchors as the builder was given them
 */
record HostTrust(AddressBook addresses, Map<ApiProfile, TrustAnchors> byApi) {
    private static final int HTTPS = 443;

    /** By name in lower case and port, as a handshake knows them. */
    Map<String, TrustAnchors> anchors() {
        Map<String, TrustAnchors> byHost = new TreeMap<>();
        byApi.forEach((api, anchors) -> host(api).ifPresent(host -> byHost.put(host, anchors)));
        return byHost;
    }

    /** One handshake cannot tell two APIs of a host apart. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<String, TrustAnchors> byHost = anchors();
        byApi.forEach((api, anchors) -> host(api)
                .filter(host -> !anchors.equals(byHost.getOrDefault(host, anchors)))
                .ifPresent(host -> faults.add("the trust for " + api + " is another than that for the other APIs on "
                        + host + ": give all APIs of a host the same")));
        return faults;
    }

    private Optional<String> host(ApiProfile api) {
        try {
            URI base = addresses.base(api);
            int port = base.getPort() < 0 ? HTTPS : base.getPort();
            return Optional.of(base.getHost().toLowerCase(Locale.ROOT) + ':' + port);
        } catch (ConfigurationException e) {
            return Optional.empty(); // without an address there are no calls either
        }
    }
}
