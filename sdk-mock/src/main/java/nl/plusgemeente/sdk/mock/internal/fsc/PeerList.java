package nl.plusgemeente.sdk.mock.internal.fsc;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** {@code GET /peers} and {@code GET /peer}. */
final class PeerList {

    private PeerList() {}

    static String answer(Peer peer, Parameters query) {
        List<KnownPeers.Known> known = peer.known().list();
        List<String> ids = query.list("peer_id");
        if (!ids.isEmpty()) {
            return Paging.all(known.stream()
                            .filter(one -> ids.contains(one.id().value()))
                            .toList())
                    .json("peers", PeerList::json);
        }
        String name = query.value("peer_name").orElse("").toLowerCase(Locale.ROOT);
        return Paging.of(query)
                .page(
                        known.stream()
                                .filter(one ->
                                        one.name().toLowerCase(Locale.ROOT).contains(name))
                                .toList(),
                        one -> one.id().value())
                .json("peers", PeerList::json);
    }

    static String own(Peer peer) {
        return Json.createObjectBuilder()
                .add("peer_id", peer.id().value())
                .add("peer_name", peer.name())
                .add("fsc_version", "2.0.0")
                .add(
                        "enabled_extensions",
                        Json.createObjectBuilder()
                                .add("EXTENSION_DELEGATION", "1.0.0")
                                .add("EXTENSION_TRANSACTION_LOGGING", "1.0.0"))
                .build()
                .toString();
    }

    static JsonObjectBuilder object(KnownPeers.Known peer) {
        return Json.createObjectBuilder()
                .add("id", peer.id().value())
                .add("name", peer.name())
                .add("manager_address", peer.address());
    }

    private static String json(KnownPeers.Known peer) {
        return object(peer).build().toString();
    }
}
