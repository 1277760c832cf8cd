package nl.plusgemeente.sdk.mock.internal.fsc;

import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.exchange.fsc.ContentHash;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractException;
import nl.plusgemeente.sdk.exchange.fsc.ContractRules;
import nl.plusgemeente.sdk.exchange.fsc.ContractSignature;
import nl.plusgemeente.sdk.exchange.fsc.ContractSignatureException;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;

/** Takes contracts and signatures, of other peers and of the peer's own applications, after every check. */
final class ContractDesk {

    private final Group group;
    private final Peer peer;

    ContractDesk(Group group, Peer peer) {
        this.group = group;
        this.peer = peer;
    }

    /** A new contract, or one that is known already. */
    void submit(Caller caller, Submission submission) {
        ContractDocument document = submission.document();
        requireParties(caller, document);
        requireRules(document, Optional.of(caller.id()));
        keep(caller, SignatureType.ACCEPT, submission);
    }

    /** A signature. A contract of which it is the first that is heard comes along with it. */
    void sign(Caller caller, SignatureType type, String hash, Submission submission) {
        ContractDocument document = submission.document();
        if (!document.hash().value().equals(hash)) {
            throw FscErrors.contract(
                    FscErrors.UNPROCESSABLE_HASH,
                    "the hash in the path is not that of the contract in the body, " + document.hash());
        }
        requireParties(caller, document);
        if (peer.contracts().find(document.hash()).isEmpty()) {
            requireRules(document, Optional.empty());
        }
        keep(caller, type, submission);
    }

    private void requireParties(Caller caller, ContractDocument document) {
        Set<PeerId> parties = document.parties();
        if (!parties.contains(caller.id())) {
            throw FscErrors.contract(FscErrors.SUBMITTER, "peer " + caller.id() + " is not part of the contract");
        }
        if (!parties.contains(peer.id())) {
            throw FscErrors.contract(FscErrors.RECEIVER, "peer " + peer.id() + " is not part of the contract");
        }
    }

    private void requireRules(ContractDocument document, Optional<PeerId> submitter) {
        ContentHash hash = document.hash();
        ContractRules rules = ContractRules.builder(Group.ID)
                .ivTaken(iv -> peer.contracts().isTaken(iv, hash))
                .time(group.time())
                .build();
        try {
            if (submitter.isPresent()) {
                rules.require(document, submitter.get());
            } else {
                rules.require(document);
            }
        } catch (ContractException e) {
            throw RuleCodes.refusal(e);
        }
    }

    private void keep(Caller caller, SignatureType type, Submission submission) {
        PeerCertificates certificates = group.find(caller.id())
                .map(signer -> signer.keys().certificates())
                .orElseThrow(() -> FscErrors.contract(
                        "ERROR_CODE_SIGNATURE_VERIFICATION_FAILED",
                        "unable to retrieve certificates from the manager of peer " + caller.id()));
        try {
            ContractSignature verified = group.verifier()
                    .verify(submission.document(), type, caller.id(), submission.signature(), certificates);
            peer.contracts().put(submission.document(), new ContractBook.Said(submission.signature(), verified));
        } catch (ContractSignatureException e) {
            throw FscErrors.contract(e.fault().fscErrorCode().waarde(), String.valueOf(e.getMessage()));
        }
    }
}
