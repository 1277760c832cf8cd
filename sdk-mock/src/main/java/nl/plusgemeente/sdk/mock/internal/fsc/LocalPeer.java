package nl.plusgemeente.sdk.mock.internal.fsc;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.exchange.fsc.ContentHash;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.Outway;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.PublicKeyThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLog;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.FaultTarget;
import nl.plusgemeente.sdk.mock.FscAnswer;
import nl.plusgemeente.sdk.mock.FscFault;
import nl.plusgemeente.sdk.mock.FscRequest;
import nl.plusgemeente.sdk.mock.MockFscPeer;
import nl.plusgemeente.sdk.mock.TokenRequest;
import nl.plusgemeente.sdk.mock.internal.server.Doors;

/** A peer as a tester sees it. */
final class LocalPeer implements MockFscPeer {

    private final Group group;
    private final Peer peer;
    private final Hand hand;
    private final Doors doors;
    private final List<String> listeners;

    LocalPeer(Group group, Peer peer, Doors doors, List<String> listeners) {
        this.group = group;
        this.peer = peer;
        this.hand = new Hand(group, peer);
        this.doors = doors;
        this.listeners = List.copyOf(listeners);
    }

    /** Hears of another, or of itself. */
    void announce(LocalPeer other) {
        peer.known()
                .add(new KnownPeers.Known(
                        other.id(), other.peer.name(), other.manager().toString()));
    }

    /** As {@link #accept(ContentHash)}, unless it did. */
    void acceptOnce(ContentHash contract) {
        if (!peer.contracts().hasSaid(contract, SignatureType.ACCEPT, peer.id())) {
            accept(contract);
        }
    }

    @Override
    public PeerId id() {
        return peer.id();
    }

    @Override
    public URI manager() {
        return peer.manager();
    }

    @Override
    public URI inway() {
        return peer.inway();
    }

    @Override
    public Outway outway() {
        return new Outway(peer.id(), PublicKeyThumbprint.of(peer.outway().certificate()));
    }

    @Override
    public KeySource keys(String algorithm) {
        return KeySource.of(peer.keys().identity(algorithm));
    }

    @Override
    public void signsWith(String algorithm) {
        peer.keys().use(algorithm);
    }

    @Override
    public void service(String name) {
        service(name, FscAnswer.json(200, "{\"service\":\"" + name + "\"}"));
    }

    @Override
    public void service(String name, FscAnswer... answers) {
        service(name, Services.inTurn(answers));
    }

    @Override
    public void service(String name, Function<FscRequest, FscAnswer> handler) {
        peer.services().add(name, handler);
    }

    @Override
    public List<FscRequest> received(String service) {
        return peer.services().find(service).map(Services.Service::received).orElse(List.of());
    }

    @Override
    public void offer(ContractDocument contract) {
        hand.offer(contract);
    }

    @Override
    public void accept(ContentHash contract) {
        hand.sign(contract, SignatureType.ACCEPT);
    }

    @Override
    public void reject(ContentHash contract) {
        hand.sign(contract, SignatureType.REJECT);
    }

    @Override
    public void revoke(ContentHash contract) {
        hand.sign(contract, SignatureType.REVOKE);
    }

    @Override
    public void autoAccept(boolean everything) {
        peer.accepting(everything);
    }

    @Override
    public List<Contract> contracts() {
        return peer.contracts().list();
    }

    @Override
    public ContractState state(ContentHash contract) {
        return peer.contracts()
                .find(contract)
                .map(document ->
                        peer.contracts().state(document, group.time().clock().instant()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The Manager of " + peer.tenant() + " has no contract " + contract));
    }

    @Override
    public List<LogRecord> records() {
        return peer.records().list().stream().map(RecordBook.Numbered::made).toList();
    }

    @Override
    public TransactionLog transactionLog() {
        return peer.records()::add;
    }

    @Override
    public List<TokenRequest> tokenRequests() {
        return peer.tokenRequests().list();
    }

    @Override
    public void fault(FscFault fault) {
        peer.faults().plan(fault);
    }

    @Override
    public void fault(FscFault fault, int times) {
        peer.faults().plan(fault, times);
    }

    @Override
    public void mend(FscFault fault) {
        peer.faults().mend(fault);
    }

    @Override
    public FaultTarget fault(Fault fault) {
        return peer.faults().http().plan(fault);
    }

    @Override
    public void down() {
        peer.down(true);
        listeners.forEach(doors::shut);
    }

    @Override
    public void up() {
        listeners.forEach(doors::reopen);
        peer.down(false);
    }

    /** Which it is. */
    @Override
    public String toString() {
        return "MockFscPeer[" + peer.tenant() + ", " + peer.id() + "]";
    }
}
