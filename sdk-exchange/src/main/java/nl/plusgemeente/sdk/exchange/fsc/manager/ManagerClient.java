package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;

/**
 * The Manager of one peer, which may be the Directory of its group (FSC Core 2.0.0 §4.4). A tenant calls it with its own
 * certificate, by which the Manager knows who asks; nothing is sent before the certificate of the server shows that it is the
 * Manager of that peer.
 *
 * <p>Lists are fetched page by page as the reader gets there. What other peers have put in them is not to be believed: a contract
 * is nothing without its signatures ({@link nl.plusgemeente.sdk.exchange.fsc.ContractVerifier}). An item that cannot be read is left
 * out, which a warning in the log tells. A list that goes in circles ends in an error (SDK-4005).
 *
 * <p>Every call may fail with {@link ManagerException} when the Manager refuses it (SDK-6070), with
 * {@link nl.plusgemeente.sdk.exchange.fsc.FscPeerException} when the server is another peer (SDK-6071), and as any call of the SDK does; what
 * does no harm when it is repeated is repeated after passing faults. Thread-safe; keeps nothing.
 */
public interface ManagerClient {

    /**
     * A client of a Manager.
     *
     * @param caller makes the calls for one tenant, with the certificate by which it is a peer of the group
     * @param group the group
     * @param address the address of the Manager, without {@code /v1}
     * @param expected whose Manager it must be
     * @return a client; nothing is asked yet
     * @throws IllegalArgumentException when the group does not allow such an address, or the peer is not called by an OIN
     */
    static ManagerClient of(Caller caller, FscGroup group, URI address, PeerId expected) {
        return DefaultManagerClient.of(caller, group, address, expected);
    }

    /**
     * The same, for sending contracts and signatures: the other Manager keeps this address, and gets keys and answers there.
     *
     * @param ownManager the address of the tenant's own Manager: https, with its port written out
     * @return a client that tells the address
     * @throws IllegalArgumentException when it is another address than those
     */
    ManagerClient as(URI ownManager);

    /**
     * The Manager of another peer of the group, for the same tenant.
     *
     * @param address its address
     * @param expected whose Manager it must be
     * @return a client that tells the same own address
     * @throws IllegalArgumentException as {@link #of}
     */
    ManagerClient at(URI address, PeerId expected);

    /**
     * The same, with at most so much time for each call.
     *
     * @param budget more than zero
     * @return a client
     */
    ManagerClient within(Duration budget);

    /**
     * Whose Manager it is.
     *
     * @return the peer
     */
    PeerId owner();

    /**
     * Asks who the Manager says that it is ({@code GET /peer}).
     *
     * @return its peer, version and extensions
     */
    PeerInfo peer();

    /**
     * Makes the tenant known, or its new address ({@code PUT /announce}): a Directory lists it from then on.
     *
     * @param ownManager the address of the tenant's own Manager: https, with its port written out
     * @throws IllegalArgumentException when it is another address than those
     */
    void announce(URI ownManager);

    /**
     * Lists contracts in which the tenant takes part ({@code GET /contracts}).
     *
     * @param filter which ones
     * @return lazily; none of their signatures is verified
     */
    Pages<Contract> contracts(ContractFilter filter);

    /**
     * Finds contracts by grants in them ({@code GET /contracts}), in as many calls as it takes.
     *
     * @param grants the grants; none gives none, without a call
     * @return the contracts that the Manager has, in no order, each once; it may hold others than asked for
     */
    List<Contract> contracts(List<GrantHash> grants);

    /**
     * Submits a new contract ({@code POST /contracts}), byte for byte as it is hashed. It is not repeated when it may have arrived:
     * {@link ContractDistribution} does so, and finds out.
     *
     * @param contract the contract
     * @param acceptSignature the tenant's own, of {@link nl.plusgemeente.sdk.exchange.fsc.ContractSigner}
     * @throws IllegalArgumentException when the signature is no compact JWS
     * @throws ConfigurationException when the own address is not known, see {@link #as} (SDK-1001)
     */
    void submit(ContractDocument contract, String acceptSignature);

    /**
     * Tells that the tenant accepts a contract ({@code PUT /contracts/{hash}/accept}). To tell it again does no harm.
     *
     * @param contract the contract
     * @param signature the tenant's own, of {@link nl.plusgemeente.sdk.exchange.fsc.ContractSigner}
     * @throws IllegalArgumentException when the signature is no compact JWS
     * @throws ConfigurationException when the own address is not known, see {@link #as} (SDK-1001)
     */
    void accept(ContractDocument contract, String signature);

    /**
     * Tells that the tenant rejects a contract ({@code PUT /contracts/{hash}/reject}). To tell it again does no harm.
     *
     * @param contract the contract
     * @param signature the tenant's own
     * @throws IllegalArgumentException as {@link #accept}
     * @throws ConfigurationException as {@link #accept}
     */
    void reject(ContractDocument contract, String signature);

    /**
     * Tells that the tenant revokes a contract ({@code PUT /contracts/{hash}/revoke}). To tell it again does no harm.
     *
     * @param contract the contract
     * @param signature the tenant's own
     * @throws IllegalArgumentException as {@link #accept}
     * @throws ConfigurationException as {@link #accept}
     */
    void revoke(ContractDocument contract, String signature);

    /**
     * The certificates with which the peer signs ({@code GET /.well-known/jwks.json}, below {@code /v1} as all else).
     *
     * @return the certificates, none of them verified
     * @throws nl.plusgemeente.sdk.exchange.fsc.ContractSignatureException when they are no key set (SDK-6061)
     */
    PeerCertificates certificates();

    /**
     * Asks for an access token ({@code POST /token}), which is bound to the tenant's certificate.
     *
     * @param grant a connection that the peer of this Manager offers
     * @param self the tenant, as a peer
     * @return the token: a compact JWS, not verified
     * @throws TokenRefusedException when the Manager gives none (SDK-6072)
     * @throws nl.plusgemeente.sdk.core.error.ResponseFormatException when what it gives is no bearer token (SDK-4001)
     */
    Secret token(GrantHash grant, PeerId self);

    /**
     * Lists the peers that the Manager knows ({@code GET /peers}).
     *
     * @param filter which ones
     * @return lazily
     */
    Pages<Peer> peers(PeerFilter filter);

    /**
     * Finds peers ({@code GET /peers}), in as many calls as it takes.
     *
     * @param ids which ones; none gives none, without a call
     * @return those that the Manager knows, in no order; it may hold others than asked for
     */
    List<Peer> peers(List<PeerId> ids);

    /**
     * Lists the services that are published ({@code GET /services}).
     *
     * @param filter which ones
     * @return lazily
     */
    Pages<ServiceListing> services(ServiceFilter filter);

    /**
     * Lists records of the peer's transaction log ({@code GET /logs}, FSC Logging 1.1.0 §3.2).
     *
     * @param filter which ones
     * @return lazily; a page with a record that cannot be read ends in an error (SDK-4001), as a log with gaps tells nothing
     */
    Pages<LogRecord> logs(LogFilter filter);

    /**
     * Finds records of the peer's transaction log by their transactions ({@code GET /logs}), in as many calls as it takes.
     *
     * @param transactions which ones; none gives none, without a call
     * @return the records that the peer has of them, in no order
     * @throws nl.plusgemeente.sdk.core.error.ResponseFormatException when one of them cannot be read (SDK-4001)
     */
    List<LogRecord> logs(List<TransactionId> transactions);
}
