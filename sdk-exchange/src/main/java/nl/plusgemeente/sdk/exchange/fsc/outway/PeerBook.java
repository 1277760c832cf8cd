package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Kept;
import nl.plusgemeente.sdk.core.spi.Kept.Found;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.manager.ManagerClient;
import nl.plusgemeente.sdk.exchange.fsc.manager.Peer;
import org.jspecify.annotations.Nullable;

/** Where the Managers of peers are, and with which certificates they sign: for each tenant by itself. */
final class PeerBook {
    private static final int MOST = 10_000;
    private static final Duration ADDRESS = Duration.ofMinutes(10);
    private static final Duration CERTIFICATES = Duration.ofHours(1);
    /** Peers go on working when the Directory, or the Manager of a third peer, does not. */
    private static final Duration USABLE = Duration.ofDays(1);

    private final FscGroup group;
    private final PeerId directory;
    private final URI directoryAddress;
    private final @Nullable Function<String, URI> own;
    private final BoundedMemory<Entry, Kept<URI>> addresses = new BoundedMemory<>(MOST);
    private final BoundedMemory<Entry, Kept<PeerCertificates>> certificates = new BoundedMemory<>(MOST);

    private record Entry(String tenant, PeerId peer) {}

    PeerBook(FscGroup group, PeerId directory, URI directoryAddress, @Nullable Function<String, URI> own) {
        this.group = group;
        this.directory = directory;
        this.directoryAddress = directoryAddress;
        this.own = own;
    }

    FscGroup group() {
        return group;
    }

    /** The Manager of who calls, when it is known. */
    Optional<ManagerClient> own(Self self, Caller caller) {
        if (own == null) {
            return Optional.empty();
        }
        URI address = own.apply(self.tenant());
        if (address == null || usable(address).isEmpty()) {
            throw new ConfigurationException(
                    CoreErrors.CONFIGURATION,
                    "ownManager(...) gives no address of a Manager for tenant " + self.tenant()
                            + ": https, host and port 443 or 8443.");
        }
        return Optional.of(ManagerClient.of(caller, group, address, self.peer()));
    }

    ManagerClient of(PeerId peer, AttemptContext context) {
        return ManagerClient.of(context.caller(), group, address(peer, context), peer);
    }

    /**
     * Where the Manager of a peer is, by the Directory.
     *
     * @throws nl.plusgemeente.sdk.core.error.SdkException when it cannot be told
     */
    URI address(PeerId peer, AttemptContext context) {
        return peer.equals(directory)
                ? directoryAddress
                : kept(addresses, peer, context)
                        .get(context, () -> new Found<>(listed(peer, context), ADDRESS, USABLE));
    }

    /** The certificates of a peer. */
    PeerCertificates certificates(PeerId peer, AttemptContext context) {
        return kept(certificates, peer, context)
                .get(context, () -> new Found<>(of(peer, context).certificates(), CERTIFICATES, USABLE));
    }

    /** Has the next caller ask for them again: a signature is made with one that is not there. */
    void forget(PeerId peer, PeerCertificates known, AttemptContext context) {
        kept(certificates, peer, context).forget(known);
    }

    private URI listed(PeerId peer, AttemptContext context) {
        ManagerClient client = ManagerClient.of(context.caller(), group, directoryAddress, directory);
        return client.peers(List.of(peer)).stream()
                .filter(listed -> listed.id().equals(peer))
                .findFirst()
                .flatMap(Peer::managerAddress)
                .flatMap(this::usable)
                .orElseThrow(() -> new UnlistedPeerException(peer, context.facts()));
    }

    /** Whatever a peer has announced or an application says: what is no address of a Manager is none. */
    private Optional<URI> usable(URI listed) {
        try {
            return Optional.of(group.address(listed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> Kept<T> kept(BoundedMemory<Entry, Kept<T>> all, PeerId peer, AttemptContext context) {
        Entry entry = new Entry(context.tenant(), peer);
        Kept<T> known = all.get(entry);
        if (known != null) {
            return known;
        }
        Kept<T> fresh = new Kept<>();
        Kept<T> other = all.putIfAbsent(entry, fresh);
        return other == null ? fresh : other;
    }
}
