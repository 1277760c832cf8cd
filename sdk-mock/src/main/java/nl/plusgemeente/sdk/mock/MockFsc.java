package nl.plusgemeente.sdk.mock;

import java.time.Duration;
import java.util.List;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;

/**
 * A group of FSC (Federated Service Connectivity, Core 2.0.0 and Logging 1.1.0): a peer for each tenant of the mock and one
 * that keeps the directory. Each has a Manager and an Inway, on listeners of their own that ask for a client certificate, and
 * show one with the OIN of the peer. They keep to the rules: signatures are verified, tokens are bound to the certificate of
 * the caller, and nothing comes in without a token and a record in the transaction log.
 *
 * <p>An application that uses the SDK of the mock takes part with the certificate of its tenant, which other peers find in the
 * key set of the Manager of the peer of that tenant. To begin with:
 *
 * <pre>{@code
 * MockFsc fsc = facilities.fsc();
 * fsc.provider().service("vergunningen");
 * GrantHash grant = fsc.connect(fsc.consumer(), fsc.provider(), "vergunningen");
 * }</pre>
 *
 * <p>{@link MockFacilities#fault Faults} of HTTP name it {@code fsc-manager}, with the operations {@code announce},
 * {@code submit}, {@code contracts}, {@code accept}, {@code reject}, {@code revoke}, {@code token}, {@code peer}, {@code peers},
 * {@code services}, {@code jwks} and {@code logs}, and {@code fsc-inway}, with {@code call}; those of one peer are laid with
 * {@link MockFscPeer#fault(Fault)}.
 */
public interface MockFsc {

    /**
     * The group.
     *
     * @return its ID
     */
    String groupId();

    /**
     * The group as the SDK has to know it.
     *
     * @return its ID, {@link #policy()}, and that it is on this machine
     */
    FscGroup group();

    /**
     * Trusts the peers of the group, in this process. There are no lists of revoked certificates.
     *
     * @return the same for as long as the mock runs
     */
    OinCertificatePolicy policy();

    /**
     * The peer that keeps the directory. All peers have announced themselves to it.
     *
     * @return the same for as long as the mock runs
     */
    MockFscPeer directory();

    /**
     * The peer of the first tenant, for whoever needs one that consumes.
     *
     * @return the same as {@link #peer} gives
     */
    MockFscPeer consumer();

    /**
     * The peer of the second tenant, for whoever needs one that provides.
     *
     * @return the same as {@link #peer} gives
     * @throws IllegalStateException if the mock has one tenant only
     */
    MockFscPeer provider();

    /**
     * The peer of a tenant.
     *
     * @param tenant the tenant's id
     * @return the same for as long as the mock runs
     * @throws IllegalArgumentException if there is no such tenant
     */
    MockFscPeer peer(String tenant);

    /**
     * Writes a contract of this group, made a minute ago and valid from yesterday for half a year.
     *
     * @param grants what it allows
     * @return a contract that nobody has signed or seen
     */
    ContractDocument contract(Grant... grants);

    /**
     * Has all peers agree: the peer that should do so offers the contract, the others accept it.
     *
     * @param grants what they agree on
     * @return the hash of each, in that order; the contract is valid at every peer that it names
     * @throws IllegalStateException if a Manager refuses
     */
    List<GrantHash> agree(Grant... grants);

    /**
     * Lets the outway of a peer, which has the certificate of its tenant, call a service.
     *
     * @param consumer who calls
     * @param provider who offers the service
     * @param service the name of the service
     * @return the hash of the grant, in a valid contract
     */
    GrantHash connect(MockFscPeer consumer, MockFscPeer provider, String service);

    /**
     * Has the directory list a service.
     *
     * @param provider who offers it
     * @param service the name of the service
     * @return the hash of the grant, in a valid contract
     */
    GrantHash publish(MockFscPeer provider, String service);

    /**
     * A certificate with which nobody takes part.
     *
     * @param which what is wrong with it
     * @return an EC key
     */
    KeySource keys(PeerCertificate which);

    /**
     * How long tokens last, until {@link #reset()}.
     *
     * @param time a whole number of seconds; 5 minutes where nothing is said
     */
    void tokenLifetime(Duration time);

    /** Forgets contracts, services, records, requests and faults of all peers; who was {@linkplain MockFscPeer#down() down} is there again. */
    void reset();
}
