package nl.plusgemeente.sdk.mock.internal.fsc;

import java.util.Locale;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.fsc.ContentHash;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractSigner;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.FscFault;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;
import nl.plusgemeente.sdk.mock.internal.http.Target;

/** Signs for a peer, and sends what it signed to the Managers of the others: within the process, to the same checks. */
final class Hand {

    private static final int CREATED = 201;

    private final Group group;
    private final Peer peer;

    Hand(Group group, Peer peer) {
        this.group = group;
        this.peer = peer;
    }

    void offer(ContractDocument document) {
        send(document, SignatureType.ACCEPT, Optional.of("/v1/contracts"));
    }

    void sign(ContentHash hash, SignatureType type) {
        ContractDocument document = peer.contracts()
                .find(hash)
                .orElseThrow(() -> new IllegalArgumentException("The Manager of " + peer.tenant() + " has no contract "
                        + hash + ": it was not offered to it, or was lost on its way"));
        send(document, type, Optional.empty());
    }

    private void send(ContractDocument document, SignatureType type, Optional<String> submission) {
        String jws = ContractSigner.of(peer.keys().current(), peer.keys().algorithm(), group.time())
                .sign(document, type);
        RawRequest request = request(document, type, jws, submission);
        require(peer, new ManagerDoor(group, peer).answer(request));
        if (peer.faults().happens(FscFault.SIGNATURES_LOST)) {
            return;
        }
        for (PeerId party : document.parties()) {
            group.find(party)
                    .filter(other -> other != peer && isReachable(other, request))
                    .ifPresent(other -> require(other, new ManagerDoor(group, other).answer(request)));
        }
    }

    /** A Manager that would answer with a fault hears nothing. */
    private static boolean isReachable(Peer other, RawRequest request) {
        Target target = new Target(ManagerDoor.KIND, ManagerDoor.operation(request));
        return !other.isDown()
                && other.faults()
                        .http()
                        .next(target, Optional.empty())
                        .map(Fault::kind)
                        .map(kind -> kind == Fault.Kind.DELAY || kind == Fault.Kind.SLOW_BODY)
                        .orElse(true);
    }

    private RawRequest request(ContractDocument document, SignatureType type, String jws, Optional<String> submission) {
        Headers headers = new Headers()
                .set("Content-Type", Answer.JSON)
                .set("Fsc-Manager-Address", peer.manager().toString());
        String path = submission.orElseGet(() -> "/v1/contracts/"
                + document.hash().value().replace("$", "%24") + "/"
                + type.text().toLowerCase(Locale.ROOT));
        return new RawRequest(
                submission.isPresent() ? "POST" : "PUT",
                path,
                headers,
                Submission.write(document, jws),
                peer.identity().chain(),
                "");
    }

    private static void require(Peer receiver, Answer answer) {
        if (answer.status() != CREATED) {
            throw new IllegalStateException(
                    "The Manager of " + receiver.tenant() + " answers " + answer.status() + ": " + answer.body());
        }
    }
}
