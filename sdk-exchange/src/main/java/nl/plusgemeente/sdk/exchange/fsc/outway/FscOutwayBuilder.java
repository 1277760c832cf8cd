package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.fsc.ContractVerifier;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLog;
import org.jspecify.annotations.Nullable;

/** Builds a {@link FscOutway}. */
public final class FscOutwayBuilder extends RouteBuilder<FscOutwayBuilder> {
    private final FscGroup group;
    private final Function<String, TransactionLog> logs;
    private final URI directory;
    private final PeerId directoryPeer;
    private @Nullable Function<String, URI> ownManager;
    private Duration contractsFor = Duration.ofMinutes(1);
    private Timekeeper time = Timekeeper.system();

    FscOutwayBuilder(FscGroup group, Function<String, TransactionLog> logs, URI directory, PeerId directoryPeer) {
        this.group = group;
        this.logs = logs;
        this.directory = directory;
        this.directoryPeer = directoryPeer;
    }

    /**
     * Where the Managers of the tenants' own peers are: contracts are looked up there, and what it has not got is asked of the
     * peer that offers the service. Without it, contracts are looked up with that peer only.
     *
     * @param ofTenant gives the address for the id of a tenant: https, with port 443 or 8443
     * @return this builder
     */
    public FscOutwayBuilder ownManager(Function<String, URI> ofTenant) {
        ownManager = ofTenant;
        return this;
    }

    /**
     * How long a contract is taken to stand as it stood. A revoked one is noticed after this time at the latest, where the
     * Managers answer; the peer that offers the service may refuse before.
     *
     * @param duration more than zero; a minute unless it is set
     * @return this builder
     */
    public FscOutwayBuilder contractsFor(Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("contracts are kept for more than zero");
        }
        contractsFor = duration;
        return this;
    }

    /**
     * The clock by which signatures on contracts are judged; calls go by that of the SDK.
     *
     * @param timekeeper the time; that of the machine unless it is set
     * @return this builder
     */
    public FscOutwayBuilder time(Timekeeper timekeeper) {
        time = timekeeper;
        return this;
    }

    /**
     * The Outway.
     *
     * @return a route, for {@code GemeenteSdkBuilder.route}
     * @throws ConfigurationException when there is a grant for an API of which no service is known, or a peer is not called by
     *     an OIN (SDK-1001)
     */
    public FscOutway build() {
        Map<String, Destination> destinations = destinations();
        requireOin(directoryPeer);
        destinations
                .values()
                .forEach(destination -> requireOin(destination.service().peer()));
        PeerBook peers = new PeerBook(group, directoryPeer, directory, ownManager);
        ContractViews views = new ContractViews(peers, ContractVerifier.of(group.policy(), time));
        Standings standings = new Standings(new ContractLookup(peers, views), contractsFor);
        return new FscOutway(destinations, standings, new Tokens(group, standings), logs);
    }

    private static void requireOin(PeerId peer) {
        if (peer.oin().isEmpty()) {
            throw new ConfigurationException(
                    CoreErrors.CONFIGURATION,
                    "Peer " + peer + " is not called by an OIN, so that no certificate tells that a server is its.");
        }
    }

    @Override
    FscOutwayBuilder self() {
        return this;
    }
}
