package nl.plusgemeente.sdk.mock.internal.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.GrantType;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** {@code GET /contracts}: those that name the caller. */
final class ContractList {

    private static final Set<GrantType> TYPES = Set.of(
            GrantType.SERVICE_CONNECTION,
            GrantType.DELEGATED_SERVICE_CONNECTION,
            GrantType.SERVICE_PUBLICATION,
            GrantType.DELEGATED_SERVICE_PUBLICATION);

    private ContractList() {}

    static String answer(Peer peer, PeerId caller, Parameters query) {
        List<Contract> own = peer.contracts().list().stream()
                .filter(contract -> contract.document().parties().contains(caller))
                .toList();
        List<String> hashes = query.list("grant_hash");
        if (!hashes.isEmpty()) {
            return Paging.all(own.stream()
                            .filter(contract -> hasAny(contract.document(), hashes))
                            .toList())
                    .json("contracts", ContractList::json);
        }
        Optional<GrantType> type = query.value("grant_type").map(ContractList::type);
        return Paging.of(query)
                .page(
                        own.stream()
                                .filter(contract -> type.map(kind -> has(contract.document(), kind))
                                        .orElse(true))
                                .toList(),
                        ContractList::key)
                .json("contracts", ContractList::json);
    }

    private static GrantType type(String text) {
        GrantType type = new GrantType(text);
        if (!TYPES.contains(type)) {
            throw FscErrors.request(400, "grant_type is one of " + TYPES);
        }
        return type;
    }

    private static boolean has(ContractDocument document, GrantType type) {
        return document.content().grants().stream()
                .anyMatch(grant -> grant.type().equals(type));
    }

    private static boolean hasAny(ContractDocument document, List<String> hashes) {
        return document.grants().stream()
                .flatMap(grant -> grant.hash().stream())
                .anyMatch(hash -> hashes.contains(hash.value()));
    }

    private static String key(Contract contract) {
        return String.format(
                Locale.ROOT,
                "%012d-%s",
                contract.document().content().createdAt().getEpochSecond(),
                contract.document().hash());
    }

    private static String json(Contract contract) {
        JsonObjectBuilder signatures = Json.createObjectBuilder();
        for (SignatureType type : SignatureType.values()) {
            JsonObjectBuilder peers = Json.createObjectBuilder();
            contract.signatures().of(type).forEach((peer, jws) -> peers.add(peer.value(), jws));
            signatures.add(type.text(), peers);
        }
        return "{\"content\":" + new String(contract.document().json(), UTF_8) + ",\"signatures\":" + signatures.build()
                + "}";
    }
}
