package nl.plusgemeente.sdk.mock.internal.fsc;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;

/** The peers that a Manager has heard of: those that announced themselves or sent it something. */
final class KnownPeers {

    private static final String ADDRESS = "Fsc-Manager-Address";

    private final Map<String, Known> peers = new ConcurrentSkipListMap<>();

    /**
     * A peer.
     *
     * @param id who it is
     * @param name the name of its organisation
     * @param address that of its Manager
     */
    record Known(PeerId id, String name, String address) {

        /** With the address that a request has to give. */
        static Known of(Caller caller, RawRequest request) {
            List<String> given = request.headers().all(ADDRESS);
            if (given.size() != 1 || !isAddress(given.get(0))) {
                throw FscErrors.request(400, "The header " + ADDRESS + " has to hold an https address with its port");
            }
            return new Known(caller.id(), caller.name(), given.get(0));
        }
    }

    void add(Known peer) {
        peers.put(peer.id().value(), peer);
    }

    Optional<Known> find(PeerId id) {
        return Optional.ofNullable(peers.get(id.value()));
    }

    List<Known> list() {
        return List.copyOf(peers.values());
    }

    void clear() {
        peers.clear();
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getPort() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
