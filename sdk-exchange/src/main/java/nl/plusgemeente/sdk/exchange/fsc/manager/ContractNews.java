package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.HashedGrant;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;

/**
 * What the other peers of a contract must hear.
 *
 * @param contract the contract
 * @param type what the tenant says to it; empty when it is new, and the signature accepts it
 * @param signature the tenant's own
 */
record ContractNews(ContractDocument contract, Optional<SignatureType> type, String signature) {

    void send(ManagerClient manager) {
        if (type.isEmpty()) {
            manager.submit(contract, signature);
            return;
        }
        switch (type.get()) {
            case ACCEPT -> manager.accept(contract, signature);
            case REJECT -> manager.reject(contract, signature);
            case REVOKE -> manager.revoke(contract, signature);
        }
    }

    /** A new contract may have come through although no answer came back; it is then refused the second time. */
    boolean hasArrived(ManagerClient manager) {
        List<GrantHash> grants = contract.grants().stream()
                .map(HashedGrant::hash)
                .flatMap(Optional::stream)
                .toList();
        return type.isEmpty()
                && manager.contracts(grants).stream()
                        .anyMatch(known -> known.document().equals(contract));
    }
}
