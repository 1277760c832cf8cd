package nl.plusgemeente.sdk.mock.internal.fsc;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContractContent;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.HashedGrant;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.PublishedService;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.ServiceProtocol;
import nl.plusgemeente.sdk.exchange.fsc.ServicePublicationGrant;
import nl.plusgemeente.sdk.exchange.fsc.Validity;
import nl.plusgemeente.sdk.mock.MockFsc;
import nl.plusgemeente.sdk.mock.MockFscPeer;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.PeerCertificate;
import nl.plusgemeente.sdk.mock.internal.http.Strictness;
import nl.plusgemeente.sdk.mock.internal.pki.FscPki;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;
import nl.plusgemeente.sdk.mock.internal.pki.Identity;
import nl.plusgemeente.sdk.mock.internal.server.Doors;

/** The group as a tester sees it. A peer, with its listeners, is there from when it is first asked for. */
public final class LocalFsc implements MockFsc {

    private static final Duration HALF_YEAR = Duration.ofDays(182);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Group group;
    private final GeneratedPki pki;
    private final FscSite site;
    private final Doors doors;
    private final List<MockTenant> tenants;
    private final long seed;
    private final Map<String, LocalPeer> peers = new LinkedHashMap<>();

    /**
     * @param seed decides which requests fail by chance
     * @param strictness what becomes of names that nobody knows
     * @param doors of a server that runs
     */
    public LocalFsc(
            List<MockTenant> tenants,
            GeneratedPki pki,
            Clock clock,
            long seed,
            Strictness strictness,
            FscSite site,
            Doors doors) {
        this.tenants = tenants;
        this.pki = pki;
        this.seed = seed;
        this.site = site;
        this.doors = doors;
        this.group = new Group(pki, clock, strictness);
        tenants.stream().limit(2).forEach(tenant -> peer(tenant.id()));
    }

    @Override
    public String groupId() {
        return Group.ID;
    }

    @Override
    public FscGroup group() {
        return new FscGroup(Group.ID, FacilityEnvironment.LOCAL, group.policy());
    }

    @Override
    public OinCertificatePolicy policy() {
        return group.policy();
    }

    @Override
    public synchronized MockFscPeer directory() {
        return directoryPeer();
    }

    @Override
    public MockFscPeer consumer() {
        return peer(tenants.get(0).id());
    }

    @Override
    public MockFscPeer provider() {
        if (tenants.size() < 2) {
            throw new IllegalStateException("The mock has one tenant: build it with tenants(2)");
        }
        return peer(tenants.get(1).id());
    }

    @Override
    public synchronized MockFscPeer peer(String tenant) {
        Identity outway = pki.client(tenant); // refuses a tenant that there is not
        LocalPeer known = peers.get(tenant);
        if (known != null) {
            return known;
        }
        MockTenant organisation = tenants.stream()
                .filter(one -> one.id().equals(tenant))
                .findFirst()
                .orElseThrow();
        LocalPeer directory = directoryPeer();
        LocalPeer made = open(organisation, FscPki.client(outway));
        directory.announce(made);
        return made;
    }

    private LocalPeer directoryPeer() {
        LocalPeer known = peers.get(FscPki.DIRECTORY.id());
        if (known != null) {
            return known;
        }
        ClientIdentity own = FscPki.client(pki.fsc().server(FscPki.DIRECTORY));
        LocalPeer made = open(FscPki.DIRECTORY, own);
        made.announce(made);
        return made;
    }

    private LocalPeer open(MockTenant organisation, ClientIdentity outway) {
        Identity server = pki.fsc().server(organisation);
        String manager = "manager of " + organisation.id();
        String inway = "inway of " + organisation.id();
        Peer peer = new Peer(
                organisation,
                FscPki.client(server),
                outway,
                new KeyRing(pki.fsc(), organisation, outway),
                URI.create(doors.open(manager, server.keyManagers())),
                URI.create(doors.open(inway, server.keyManagers())),
                new PeerFaults(group.time().clock(), seed));
        site.bind(manager, ManagerDoor.KIND, peer, new ManagerDoor(group, peer));
        site.bind(inway, InwayDoor.KIND, peer, new InwayDoor(group, peer));
        group.add(peer);
        LocalPeer made = new LocalPeer(group, peer, doors, List.of(manager, inway));
        peers.put(organisation.id(), made);
        return made;
    }

    @Override
    public ContractDocument contract(Grant... grants) {
        Instant now = group.time().clock().instant();
        Validity validity = new Validity(now.minus(DAY), now.plus(HALF_YEAR));
        return ContractDocument.of(ContractContent.builder(Group.ID, validity, grants)
                .createdAt(now.minus(MINUTE))
                .build());
    }

    @Override
    public List<GrantHash> agree(Grant... grants) {
        ContractDocument contract = contract(grants);
        PeerId submitter = grants[0]
                .submitter()
                .orElseThrow(() -> new IllegalArgumentException("Nobody can offer a grant of an unknown kind"));
        find(submitter).offer(contract);
        for (PeerId party : contract.parties()) {
            if (!party.equals(submitter)) {
                find(party).acceptOnce(contract.hash());
            }
        }
        List<GrantHash> hashes = new ArrayList<>();
        for (HashedGrant grant : contract.grants()) {
            hashes.add(grant.hash().orElseThrow());
        }
        return List.copyOf(hashes);
    }

    @Override
    public GrantHash connect(MockFscPeer consumer, MockFscPeer provider, String service) {
        return agree(ServiceConnectionGrant.of(consumer.outway(), ConnectedService.of(provider.id(), service)))
                .get(0);
    }

    @Override
    public GrantHash publish(MockFscPeer provider, String service) {
        PublishedService published = new PublishedService(provider.id(), service, ServiceProtocol.HTTP_1_1);
        return agree(ServicePublicationGrant.of(directory().id(), published)).get(0);
    }

    /** How many contracts there are, each counted once however many peers know it. */
    public int contracts() {
        return (int) group.peers().stream()
                .flatMap(peer -> peer.contracts().list().stream())
                .map(contract -> contract.document().hash())
                .distinct()
                .count();
    }

    /** The contracts, as a tester reads them. */
    public JsonObject state() {
        return new ContractsView(group).read();
    }

    @Override
    public KeySource keys(PeerCertificate which) {
        return KeySource.of(pki.fsc().wrong(which));
    }

    @Override
    public void tokenLifetime(Duration time) {
        group.lifetime(time);
    }

    @Override
    public synchronized void reset() {
        group.reset();
        peers.values().forEach(LocalPeer::up);
        peers.values().forEach(directoryPeer()::announce);
    }

    private synchronized LocalPeer find(PeerId id) {
        return peers.values().stream()
                .filter(peer -> peer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Peer " + id + " is not one of the group"));
    }
}
