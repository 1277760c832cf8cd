package nl.plusgemeente.sdk.mock;

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
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLog;

/** A peer of the group of {@link MockFsc}: its Manager, its Inway, and what people do there. */
public interface MockFscPeer {

    /**
     * Who it is.
     *
     * @return its OIN
     */
    PeerId id();

    /**
     * Its Manager.
     *
     * @return for example {@code https://127.0.0.1:8445}; the paths of its API begin with {@code /v1}
     */
    URI manager();

    /**
     * Its Inway.
     *
     * @return for example {@code https://127.0.0.1:8446}: where its tokens lead to
     */
    URI inway();

    /**
     * Its outway: whoever calls with the certificate of its tenant.
     *
     * @return by the thumbprint of the public key
     */
    Outway outway();

    /**
     * A key to sign contracts with for this peer, whose certificate is published by its Manager from now on.
     *
     * @param algorithm {@code ES256}, {@code ES384}, {@code ES512}, {@code RS256}, {@code RS384} or {@code RS512}
     * @return the same at every call
     * @throws IllegalArgumentException if FSC does not sign with it
     */
    KeySource keys(String algorithm);

    /**
     * What its Manager signs contracts and tokens with, until {@link MockFsc#reset()}.
     *
     * @param algorithm {@code ES256} where nothing is said, or one of those of {@link #keys}
     * @throws IllegalArgumentException if FSC does not sign with it
     */
    void signsWith(String algorithm);

    /**
     * Offers a service that answers 200 with its own name in JSON.
     *
     * @param name its name
     */
    void service(String name);

    /**
     * Offers a service with answers.
     *
     * @param name its name
     * @param answers at least one: given in this order, the last again and again
     */
    void service(String name, FscAnswer... answers);

    /**
     * Offers a service.
     *
     * @param name its name
     * @param handler answers, on several threads; where it throws, the Inway says that the service cannot be reached
     */
    void service(String name, Function<FscRequest, FscAnswer> handler);

    /**
     * What came through its Inway.
     *
     * @param service the name of the service
     * @return the oldest first; the last 1,000
     */
    List<FscRequest> received(String service);

    /**
     * Accepts a contract of its own making, and sends it to the other peers that it names.
     *
     * @param contract the contract
     * @throws IllegalStateException if its own Manager, or that of another peer, refuses it
     */
    void offer(ContractDocument contract);

    /**
     * Accepts a contract, and tells the other peers. Doing it again tells them again.
     *
     * @param contract the contract
     * @throws IllegalArgumentException if its Manager does not know the contract
     * @throws IllegalStateException if the Manager of another peer refuses the signature
     */
    void accept(ContentHash contract);

    /**
     * Rejects a contract, and tells the other peers.
     *
     * @param contract the contract
     * @throws IllegalArgumentException if its Manager does not know the contract
     * @throws IllegalStateException if the Manager of another peer refuses the signature
     */
    void reject(ContentHash contract);

    /**
     * Revokes a contract, and tells the other peers.
     *
     * @param contract the contract
     * @throws IllegalArgumentException if its Manager does not know the contract
     * @throws IllegalStateException if the Manager of another peer refuses the signature
     */
    void revoke(ContentHash contract);

    /**
     * Accepts whatever is offered from now on, until {@link MockFsc#reset()}.
     *
     * @param everything whether it does; {@code false} where nothing is said
     */
    void autoAccept(boolean everything);

    /**
     * The contracts that its Manager knows.
     *
     * @return in the order in which it got to know them
     */
    List<Contract> contracts();

    /**
     * How a contract stands, as its Manager knows it.
     *
     * @param contract the contract
     * @return its state at this moment of the mock
     * @throws IllegalArgumentException if its Manager does not know the contract
     */
    ContractState state(ContentHash contract);

    /**
     * The transaction log that its Manager shows to other peers: the records of its Inway, and those of {@link
     * #transactionLog()}.
     *
     * @return the oldest first
     */
    List<LogRecord> records();

    /**
     * The same log for an outway or inway of an application, so that other peers see its records too. In memory.
     *
     * @return a log that takes all records
     */
    TransactionLog transactionLog();

    /**
     * The requests for tokens that its Manager answered itself, not by a {@link Fault}.
     *
     * @return the oldest first; the last 1,000
     */
    List<TokenRequest> tokenRequests();

    /**
     * Lets the peer fail, until {@link MockFsc#reset()}.
     *
     * @param fault how
     */
    void fault(FscFault fault);

    /**
     * Lets the peer fail for a number of times.
     *
     * @param fault how
     * @param times at least 1
     */
    void fault(FscFault fault, int times);

    /**
     * Ends a fault.
     *
     * @param fault the fault
     */
    void mend(FscFault fault);

    /**
     * Lets its servers fail, until {@link MockFsc#reset()}.
     *
     * @param fault how
     * @return asks where: {@code manager} or {@code inway}, with the operations that {@link MockFsc} names; what other peers of
     *     the mock send there is lost meanwhile
     */
    FaultTarget fault(Fault fault);

    /** Refuses all connections, and hears nothing of other peers, until {@link #up()} or {@link MockFsc#reset()}. */
    void down();

    /** Is there again, at the same addresses. */
    void up();
}
