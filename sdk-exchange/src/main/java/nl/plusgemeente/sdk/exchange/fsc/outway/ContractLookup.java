package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.ContractStatus;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.GrantType;
import nl.plusgemeente.sdk.exchange.fsc.HashedGrant;
import nl.plusgemeente.sdk.exchange.fsc.manager.ContractFilter;
import nl.plusgemeente.sdk.exchange.fsc.manager.ManagerClient;
import org.jspecify.annotations.Nullable;

/** Finds the contract by which a tenant may call a service, and how it stands. */
final class ContractLookup {
    private static final Map<ContractState, GrantFault> FAULTS = new EnumMap<>(Map.of(
            ContractState.REVOKED, GrantFault.REVOKED,
            ContractState.REJECTED, GrantFault.REJECTED,
            ContractState.EXPIRED, GrantFault.EXPIRED,
            ContractState.PROPOSED, GrantFault.PROPOSED,
            ContractState.NOT_YET_VALID, GrantFault.NOT_YET_VALID));

    /** A peer with more contracts names its grants by their hash; a list without end has one here. */
    private static final int MOST = 10_000;

    private final PeerBook peers;
    private final ContractViews views;

    ContractLookup(PeerBook peers, ContractViews views) {
        this.peers = peers;
        this.views = views;
    }

    /**
     * Looks at the contracts of a tenant.
     *
     * @param self who calls
     * @param destination what is called
     * @param context the attempt that needs to know
     * @param thorough whether the peer that offers the service is asked as well: its refusal has another reason than the
     *     tenant's own Manager knows
     * @return how to call, or why not
     * @throws nl.plusgemeente.sdk.core.error.SdkException when it cannot be told
     */
    Standing find(Self self, Destination destination, AttemptContext context, boolean thorough) {
        Wanted wanted = new Wanted(self, destination.service());
        Standing best = Standing.Shut.of(GrantFault.NONE);
        @Nullable SdkException failed = null;
        int seen = 0;
        for (Contract contract : contracts(self, destination, context)) {
            if (++seen > MOST) {
                break;
            }
            for (HashedGrant grant : contract.document().grants()) {
                try {
                    Standing standing = standing(contract, grant, wanted, destination, context, thorough);
                    if (standing instanceof Standing.Open) {
                        return standing;
                    }
                    best = nearer(best, standing);
                } catch (DeadlineExceededException | ConfigurationException e) {
                    throw e;
                } catch (SdkException e) {
                    // a peer of one contract that does not answer stands in the way of no other contract
                    failed = e;
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
        return best;
    }

    /** The newest come first, so that a new contract takes over from an old one. */
    private Iterable<Contract> contracts(Self self, Destination destination, AttemptContext context) {
        ManagerClient manager = peers.own(self, context.caller())
                .orElseGet(() -> peers.of(destination.service().peer(), context));
        Optional<GrantHash> named = destination.grant(self.tenant());
        if (named.isPresent()) {
            return manager.contracts(List.of(named.get()));
        }
        GrantType type =
                self.delegator().isPresent() ? GrantType.DELEGATED_SERVICE_CONNECTION : GrantType.SERVICE_CONNECTION;
        return manager.contracts(ContractFilter.of(type));
    }

    private Standing standing(
            Contract contract,
            HashedGrant grant,
            Wanted wanted,
            Destination destination,
            AttemptContext context,
            boolean thorough) {
        Optional<GrantHash> named = destination.grant(wanted.self().tenant());
        if (grant.hash().isEmpty() || named.isPresent() && !named.equals(grant.hash())) {
            return Standing.Shut.of(GrantFault.NONE);
        }
        if (!wanted.isMet(grant.grant())) {
            return Standing.Shut.of(named.isPresent() ? GrantFault.WRONG_SERVICE : GrantFault.NONE);
        }
        if (!contract.document().content().groupId().equals(peers.group().id())) {
            return Standing.Shut.of(GrantFault.WRONG_GROUP);
        }
        GrantHash hash = grant.hash().get();
        ContractStatus status = status(contract, hash, wanted, context, thorough);
        if (status.state() != ContractState.VALID) {
            GrantFault fault = FAULTS.getOrDefault(status.state(), GrantFault.PROPOSED);
            return new Standing.Shut(fault, fault == GrantFault.PROPOSED ? status.missing() : Set.of());
        }
        if (!wanted.isOwnKey(grant.grant())) {
            return Standing.Shut.of(GrantFault.WRONG_KEY);
        }
        return new Standing.Open(new Connection(
                wanted.self(),
                wanted.service(),
                hash,
                Wanted.publicationDelegator(grant.grant()),
                peers.address(wanted.service().peer(), context),
                peers.group().server(wanted.service().peer())));
    }

    private ContractStatus status(
            Contract contract, GrantHash hash, Wanted wanted, AttemptContext context, boolean thorough) {
        ContractStatus status = views.status(contract, context);
        boolean doubtful = thorough || status.state() == ContractState.PROPOSED;
        if (!doubtful || peers.own(wanted.self(), context.caller()).isEmpty()) {
            return status;
        }
        // signatures that our own Manager has not got: they were lost on their way, and are good all the same
        return peers.of(wanted.service().peer(), context).contracts(List.of(hash)).stream()
                .filter(theirs -> theirs.document().equals(contract.document()))
                .findFirst()
                .map(theirs -> views.status(views.joined(contract, theirs), context))
                .orElse(status);
    }

    private static Standing nearer(Standing best, Standing other) {
        return best instanceof Standing.Shut known
                        && other instanceof Standing.Shut shut
                        && shut.fault().compareTo(known.fault()) < 0
                ? other
                : best;
    }
}
