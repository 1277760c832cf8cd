package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.exchange.fsc.ContentHash;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;

/**
 * A client by the calls of the SDK.
 *
 * @param caller makes the calls, to any peer
 * @param group the group
 * @param calls the requests to this one
 * @param own the address of the tenant's own Manager
 */
record DefaultManagerClient(Caller caller, FscGroup group, ManagerCalls calls, Optional<URI> own)
        implements ManagerClient {
    private static final String CONTRACTS = "contracts";
    private static final String PEERS = "peers";
    private static final String LOGS = "logs";

    static DefaultManagerClient of(Caller caller, FscGroup group, URI address, PeerId expected) {
        return new DefaultManagerClient(
                caller, group, ManagerCalls.of(caller, group, group.address(address), expected), Optional.empty());
    }

    @Override
    public ManagerClient as(URI ownManager) {
        return new DefaultManagerClient(caller, group, calls, Optional.of(checked(ownManager)));
    }

    @Override
    public ManagerClient at(URI address, PeerId expected) {
        return new DefaultManagerClient(
                caller, group, ManagerCalls.of(caller, group, group.address(address), expected), own);
    }

    @Override
    public ManagerClient within(Duration budget) {
        return new DefaultManagerClient(caller.within(budget), group, calls.within(budget), own);
    }

    @Override
    public PeerId owner() {
        return calls.owner();
    }

    @Override
    public PeerInfo peer() {
        return calls.get("peer", SmallAnswer.PEER);
    }

    @Override
    public void announce(URI ownManager) {
        calls.announce(checked(ownManager));
    }

    @Override
    public Pages<Contract> contracts(ContractFilter filter) {
        return calls.pages(CONTRACTS, ListedItems.CONTRACTS, filter.query());
    }

    @Override
    public List<Contract> contracts(List<GrantHash> grants) {
        Map<ContentHash, Contract> found = new LinkedHashMap<>();
        calls.named(CONTRACTS, ListedItems.CONTRACTS, "grant_hash", grants, GrantHash::value)
                .forEach(contract -> found.putIfAbsent(contract.document().hash(), contract));
        return List.copyOf(found.values());
    }

    @Override
    public void submit(ContractDocument contract, String acceptSignature) {
        calls.submit(contract, acceptSignature, ownAddress());
    }

    @Override
    public void accept(ContractDocument contract, String signature) {
        calls.sign(contract, SignatureType.ACCEPT, signature, ownAddress());
    }

    @Override
    public void reject(ContractDocument contract, String signature) {
        calls.sign(contract, SignatureType.REJECT, signature, ownAddress());
    }

    @Override
    public void revoke(ContractDocument contract, String signature) {
        calls.sign(contract, SignatureType.REVOKE, signature, ownAddress());
    }

    @Override
    public PeerCertificates certificates() {
        return calls.get(".well-known/jwks.json", SmallAnswer.CERTIFICATES);
    }

    @Override
    public Secret token(GrantHash grant, PeerId self) {
        return calls.token(grant, self);
    }

    @Override
    public Pages<Peer> peers(PeerFilter filter) {
        return calls.pages(PEERS, ListedItems.PEERS, filter.query());
    }

    @Override
    public List<Peer> peers(List<PeerId> ids) {
        return calls.named(PEERS, ListedItems.PEERS, "peer_id", ids, PeerId::value);
    }

    @Override
    public Pages<ServiceListing> services(ServiceFilter filter) {
        return calls.pages("services", ListedItems.SERVICES, filter.query());
    }

    @Override
    public Pages<LogRecord> logs(LogFilter filter) {
        return calls.pages(LOGS, ListedItems.RECORDS, filter.query());
    }

    @Override
    public List<LogRecord> logs(List<TransactionId> transactions) {
        return calls.named(LOGS, ListedItems.RECORDS, "transaction_ids", transactions, TransactionId::value);
    }

    private URI checked(URI ownManager) {
        if (ownManager.getPort() < 0) {
            throw new IllegalArgumentException(
                    "The address of the own Manager has its port written out, like https://manager.example.nl:8443");
        }
        return group.address(ownManager);
    }

    private URI ownAddress() {
        return own.orElseThrow(() -> new ConfigurationException(
                CoreErrors.CONFIGURATION,
                "A Manager takes contracts and signatures only with the address of the tenant's own Manager: give it with"
                        + " ManagerClient.as(URI)."));
    }

    /** Whose Manager it is. */
    @Override
    public String toString() {
        return "ManagerClient[" + owner() + " at " + calls.base() + "]";
    }
}
