package nl.plusgemeente.sdk.mock.internal.fsc;

import java.net.URI;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.oauth.TokenJournal;

/** What one peer knows and has. */
final class Peer {

    private final PeerId id;
    private final MockTenant organisation;
    private final ClientIdentity identity;
    private final ClientIdentity outway;
    private final KeyRing keys;
    private final URI manager;
    private final URI inway;
    private final ContractBook contracts = new ContractBook();
    private final KnownPeers known = new KnownPeers();
    private final Services services = new Services();
    private final RecordBook records = new RecordBook();
    private final TokenJournal tokenRequests = new TokenJournal();
    private final PeerFaults faults;
    private volatile boolean accepting;
    private volatile boolean down;

    /**
     * @param identity what its servers show
     * @param outway what its outway shows
     */
    Peer(
            MockTenant organisation,
            ClientIdentity identity,
            ClientIdentity outway,
            KeyRing keys,
            URI manager,
            URI inway,
            PeerFaults faults) {
        this.id = PeerId.of(Oin.of(organisation.oin()));
        this.organisation = organisation;
        this.identity = identity;
        this.outway = outway;
        this.keys = keys;
        this.manager = manager;
        this.inway = inway;
        this.faults = faults;
    }

    PeerId id() {
        return id;
    }

    /** As in its certificates. */
    String name() {
        return "TEST " + organisation.name();
    }

    String tenant() {
        return organisation.id();
    }

    ClientIdentity identity() {
        return identity;
    }

    ClientIdentity outway() {
        return outway;
    }

    KeyRing keys() {
        return keys;
    }

    URI manager() {
        return manager;
    }

    URI inway() {
        return inway;
    }

    ContractBook contracts() {
        return contracts;
    }

    KnownPeers known() {
        return known;
    }

    Services services() {
        return services;
    }

    RecordBook records() {
        return records;
    }

    TokenJournal tokenRequests() {
        return tokenRequests;
    }

    PeerFaults faults() {
        return faults;
    }

    boolean isAccepting() {
        return accepting;
    }

    void accepting(boolean everything) {
        this.accepting = everything;
    }

    boolean isDown() {
        return down;
    }

    void down(boolean gone) {
        this.down = gone;
    }

    void reset() {
        contracts.clear();
        known.clear();
        services.clear();
        records.clear();
        tokenRequests.clear();
        faults.clear();
        keys.use(KeyRing.DEFAULT);
        accepting = false;
    }
}
