package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * Finds peers and services of a group. It keeps nothing: each question is a call. Thread-safe.
 *
 * @param client the Manager that the group has for its Directory
 */
public record Directory(ManagerClient client) {

    /**
     * Finds the Manager of a peer, for the same tenant, with the same own address.
     *
     * @param peer the peer
     * @return a client; empty when the Directory does not list the peer, or with an address that the group does not allow
     * @throws nl.plusgemeente.sdk.core.error.SdkException as any call of {@link ManagerClient}
     */
    public Optional<ManagerClient> manager(PeerId peer) {
        if (peer.equals(client.owner())) {
            return Optional.of(client);
        }
        return client.peers(List.of(peer)).stream()
                .filter(listed -> listed.id().equals(peer))
                .flatMap(listed -> listed.managerAddress().stream())
                .flatMap(address -> {
                    try {
                        return Stream.of(client.at(address, peer));
                    } catch (IllegalArgumentException e) {
                        // whatever a peer has announced: it is no address of a Manager
                        return Stream.empty();
                    }
                })
                .findFirst();
    }

    /**
     * Finds a service.
     *
     * @param service the service
     * @return how it is listed; empty when it is not published
     * @throws nl.plusgemeente.sdk.core.error.SdkException as any call of {@link ManagerClient}
     */
    public Optional<ServiceListing> service(FscService service) {
        for (ServiceListing listed : client.services(ServiceFilter.of(service.peer()))) {
            if (listed.peer().id().equals(service.peer()) && listed.name().equals(service.name())) {
                return Optional.of(listed);
            }
        }
        return Optional.empty();
    }

    /**
     * The same, with at most so much time for each call.
     *
     * @param budget more than zero
     * @return a directory
     */
    public Directory within(Duration budget) {
        return new Directory(client.within(budget));
    }
}
