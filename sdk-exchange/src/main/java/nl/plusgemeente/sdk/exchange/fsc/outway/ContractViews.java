package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ContractSignature;
import nl.plusgemeente.sdk.exchange.fsc.ContractSignatureException;
import nl.plusgemeente.sdk.exchange.fsc.ContractSignatures;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.ContractStatus;
import nl.plusgemeente.sdk.exchange.fsc.ContractVerifier;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.SignatureFault;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;

/** How a contract stands, by signatures that count. */
final class ContractViews {
    private final PeerBook peers;
    private final ContractVerifier verifier;

    ContractViews(PeerBook peers, ContractVerifier verifier) {
        this.peers = peers;
        this.verifier = verifier;
    }

    /** Both what one Manager knows and what another does. */
    Contract joined(Contract one, Contract other) {
        return new Contract(
                one.document(),
                new ContractSignatures(
                        joined(one, other, SignatureType.ACCEPT),
                        joined(one, other, SignatureType.REJECT),
                        joined(one, other, SignatureType.REVOKE)));
    }

    private static Map<PeerId, String> joined(Contract one, Contract other, SignatureType type) {
        Map<PeerId, String> all = new HashMap<>(other.signatures().of(type));
        all.putAll(one.signatures().of(type));
        return all;
    }

    /**
     * How it stands. An accept signature that does not count is none; that somebody revoked or rejected needs no proof, as it
     * only keeps us from calling.
     *
     * @throws nl.plusgemeente.sdk.core.error.SdkException when the certificates of a peer cannot be had
     */
    ContractStatus status(Contract contract, AttemptContext context) {
        ContractSignatures signatures = contract.signatures();
        if (!signatures.revoke().isEmpty()) {
            return over(ContractState.REVOKED, signatures);
        }
        if (!signatures.reject().isEmpty()) {
            return over(ContractState.REJECTED, signatures);
        }
        Instant now = context.means().time().clock().instant();
        Set<PeerId> absent = new HashSet<>(contract.document().parties());
        absent.removeAll(signatures.accept().keySet());
        ContractStatus unsigned = ContractStatus.of(contract.document(), List.of(), now);
        if (!absent.isEmpty() && unsigned.state() == ContractState.PROPOSED) {
            // whoever proposes a contract does not have us ask its Manager while others have not accepted
            return new ContractStatus(ContractState.PROPOSED, absent, Set.of(), Set.of());
        }
        List<ContractSignature> good = new ArrayList<>();
        for (PeerId peer : contract.document().parties()) {
            String signature = signatures.accept().get(peer);
            if (signature != null) {
                verified(contract, peer, signature, context).ifPresent(good::add);
            }
        }
        return ContractStatus.of(contract.document(), good, now);
    }

    private static ContractStatus over(ContractState state, ContractSignatures signatures) {
        return new ContractStatus(
                state,
                Set.of(),
                signatures.reject().keySet(),
                signatures.revoke().keySet());
    }

    private Optional<ContractSignature> verified(
            Contract contract, PeerId peer, String signature, AttemptContext context) {
        if (peer.oin().isEmpty()) {
            // no certificate tells that it is this peer
            return Optional.empty();
        }
        PeerCertificates known = peers.certificates(peer, context);
        try {
            return Optional.of(verified(contract, peer, signature, known));
        } catch (ContractSignatureException e) {
            if (e.retryable()) {
                throw e;
            }
            if (e.fault() != SignatureFault.UNKNOWN_CERTIFICATE) {
                return Optional.empty();
            }
        }
        peers.forget(peer, known, context);
        try {
            return Optional.of(verified(contract, peer, signature, peers.certificates(peer, context)));
        } catch (ContractSignatureException e) {
            if (e.retryable()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private ContractSignature verified(
            Contract contract, PeerId peer, String signature, PeerCertificates certificates) {
        return verifier.verify(contract.document(), SignatureType.ACCEPT, peer, signature, certificates);
    }
}
