package nl.plusgemeente.sdk.exchange.fsc;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a contract stands, and who has to do something.
 *
 * @param state the state
 * @param missing the peers that have not accepted it, or whose certificate is no longer valid so that they have to do so again
 * @param rejectedBy the peers that do not agree
 * @param revokedBy the peers that agree no more
 */
public record ContractStatus(ContractState state, Set<PeerId> missing, Set<PeerId> rejectedBy, Set<PeerId> revokedBy) {

    /**
     * How a contract stands at a moment.
     *
     * @param contract what it says
     * @param signatures what peers have said to it, verified
     * @param moment the moment
     * @return its state
     * @throws IllegalArgumentException when a signature is on another contract
     */
    public static ContractStatus of(
            ContractDocument contract, Collection<ContractSignature> signatures, Instant moment) {
        if (!signatures.stream().allMatch(signature -> signature.contract().equals(contract.hash()))) {
            throw new IllegalArgumentException("A signature is on another contract");
        }
        // who rejects or revokes goes on doing so when the certificate ends
        Set<PeerId> revoked = peers(signatures, SignatureType.REVOKE, signature -> true);
        Set<PeerId> rejected = peers(signatures, SignatureType.REJECT, signature -> true);
        Set<PeerId> missing = new LinkedHashSet<>(contract.parties());
        missing.removeAll(peers(signatures, SignatureType.ACCEPT, signature -> signature.isCertificateValidAt(moment)));
        return new ContractStatus(
                state(contract, moment, revoked, rejected, missing),
                Collections.unmodifiableSet(missing),
                rejected,
                revoked);
    }

    private static ContractState state(
            ContractDocument contract, Instant moment, Set<PeerId> revoked, Set<PeerId> rejected, Set<PeerId> missing) {
        List<Grant> grants = contract.content().grants();
        Validity validity = contract.content().validity();
        if (!revoked.isEmpty()) {
            return ContractState.REVOKED;
        }
        if (!rejected.isEmpty()) {
            return ContractState.REJECTED;
        }
        if (moment.isAfter(validity.notAfter())) {
            return ContractState.EXPIRED;
        }
        // who has to accept an unknown grant is not known, so that nobody can tell that all have
        if (!missing.isEmpty() || grants.isEmpty() || grants.stream().anyMatch(UnknownGrant.class::isInstance)) {
            return ContractState.PROPOSED;
        }
        return moment.isBefore(validity.notBefore()) ? ContractState.NOT_YET_VALID : ContractState.VALID;
    }

    private static Set<PeerId> peers(
            Collection<ContractSignature> signatures, SignatureType type, Predicate<ContractSignature> counts) {
        Set<PeerId> peers = new LinkedHashSet<>();
        signatures.stream()
                .filter(signature -> signature.type() == type)
                .filter(counts)
                .forEach(signature -> peers.add(signature.peer()));
        return Collections.unmodifiableSet(peers);
    }
}
