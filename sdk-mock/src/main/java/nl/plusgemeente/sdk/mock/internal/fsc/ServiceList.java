package nl.plusgemeente.sdk.mock.internal.fsc;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.DelegatedServicePublicationGrant;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.PublishedService;
import nl.plusgemeente.sdk.exchange.fsc.ServicePublicationGrant;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** {@code GET /services}: those with a valid contract for publication. */
final class ServiceList {

    private ServiceList() {}

    /** A service as it is listed. */
    private record Listed(PublishedService service, Optional<PeerId> delegator, Optional<JsonText> properties) {

        static Optional<Listed> of(Grant grant) {
            if (grant instanceof ServicePublicationGrant own) {
                return Optional.of(new Listed(own.service(), Optional.empty(), own.properties()));
            }
            if (grant instanceof DelegatedServicePublicationGrant delegated) {
                return Optional.of(
                        new Listed(delegated.service(), Optional.of(delegated.delegator()), delegated.properties()));
            }
            return Optional.empty();
        }

        String key() {
            return service.peerId() + " " + service.name() + " "
                    + delegator.map(PeerId::value).orElse("");
        }
    }

    static String answer(Peer peer, Parameters query, Instant now) {
        List<Listed> all = new ArrayList<>();
        for (Contract contract : peer.contracts().list()) {
            if (peer.contracts().state(contract.document(), now) == ContractState.VALID) {
                contract.document()
                        .content()
                        .grants()
                        .forEach(grant -> Listed.of(grant)
                                .filter(listed -> isAsked(listed, query))
                                .filter(listed -> all.stream()
                                        .noneMatch(other -> other.key().equals(listed.key())))
                                .ifPresent(all::add));
            }
        }
        return Paging.of(query).page(all, Listed::key).json("services", listed -> json(listed, peer));
    }

    /** Of several filters one is enough. */
    private static boolean isAsked(Listed listed, Parameters query) {
        Optional<String> peer = query.value("peer_id");
        Optional<String> name = query.value("service_name").map(text -> text.toLowerCase(Locale.ROOT));
        return peer.isEmpty() && name.isEmpty()
                || peer.filter(listed.service().peerId().value()::equals).isPresent()
                || name.filter(listed.service().name().toLowerCase(Locale.ROOT)::contains)
                        .isPresent();
    }

    /** The OpenAPI has the type twice: beside the data by its list of what is required, and in it. */
    private static String json(Listed listed, Peer peer) {
        String type = listed.delegator().isPresent() ? "SERVICE_TYPE_DELEGATED_SERVICE" : "SERVICE_TYPE_SERVICE";
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("type", type)
                .add("peer", PeerList.object(known(peer, listed.service().peerId())))
                .add("name", listed.service().name())
                .add("protocol", listed.service().protocol().waarde());
        listed.properties().ifPresent(text -> {
            try (JsonReader reader = Json.createReader(new StringReader(text.json()))) {
                data.add("properties", reader.readObject());
            }
        });
        listed.delegator()
                .ifPresent(delegator -> data.add(
                        "delegator",
                        Json.createObjectBuilder()
                                .add("peer_id", delegator.value())
                                .add("peer_name", known(peer, delegator).name())));
        return Json.createObjectBuilder()
                .add("type", type)
                .add("data", data)
                .build()
                .toString();
    }

    private static KnownPeers.Known known(Peer peer, PeerId id) {
        return peer.known().find(id).orElseGet(() -> new KnownPeers.Known(id, id.value(), ""));
    }
}
