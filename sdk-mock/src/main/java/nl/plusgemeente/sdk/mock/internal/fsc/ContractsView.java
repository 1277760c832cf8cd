package nl.plusgemeente.sdk.mock.internal.fsc;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/**
 * The contracts as a tester reads them: by whom they are known, and how they stand there. They are signed, so that no
 * document can bring them back.
 *
 * @param group the peers
 */
record ContractsView(Group group) {

    JsonObject read() {
        Instant now = group.time().clock().instant();
        JsonArrayBuilder contracts = Json.createArrayBuilder();
        for (Peer peer : group.peers()) {
            peer.contracts().list().forEach(contract -> {
                ContractDocument document = contract.document();
                JsonArrayBuilder parties = Json.createArrayBuilder();
                document.parties().stream().map(PeerId::value).sorted().forEach(parties::add);
                contracts.add(Json.createObjectBuilder()
                        .add("knownTo", peer.tenant())
                        .add("contentHash", document.hash().value())
                        .add("parties", parties)
                        .add("state", peer.contracts().state(document, now).name()));
            });
        }
        return Json.createObjectBuilder().add("contracts", contracts).build();
    }
}
