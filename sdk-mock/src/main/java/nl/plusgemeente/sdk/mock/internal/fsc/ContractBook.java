package nl.plusgemeente.sdk.mock.internal.fsc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.ContentHash;
import nl.plusgemeente.sdk.exchange.fsc.Contract;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractSignature;
import nl.plusgemeente.sdk.exchange.fsc.ContractSignatures;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.ContractStatus;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;

/** The contracts that one peer knows, with the signatures that count. */
final class ContractBook {

    private final Map<ContentHash, Entry> entries = new LinkedHashMap<>();

    private record Entry(ContractDocument document, Map<SignatureType, Map<PeerId, Said>> said) {

        List<ContractSignature> signatures() {
            return said.values().stream()
                    .flatMap(peers -> peers.values().stream())
                    .map(Said::verified)
                    .toList();
        }

        Map<PeerId, String> jws(SignatureType type) {
            Map<PeerId, String> texts = new LinkedHashMap<>();
            said.getOrDefault(type, Map.of()).forEach((peer, one) -> texts.put(peer, one.jws()));
            return texts;
        }

        Contract contract() {
            return new Contract(
                    document,
                    new ContractSignatures(
                            jws(SignatureType.ACCEPT), jws(SignatureType.REJECT), jws(SignatureType.REVOKE)));
        }
    }

    /**
     * A signature that counts.
     *
     * @param jws as it came
     * @param verified what is known of it
     */
    record Said(String jws, ContractSignature verified) {}

    /** Keeps a signature, and the contract where it is new. */
    synchronized void put(ContractDocument document, Said said) {
        entries.computeIfAbsent(document.hash(), hash -> new Entry(document, new EnumMap<>(SignatureType.class)))
                .said()
                .computeIfAbsent(said.verified().type(), type -> new LinkedHashMap<>())
                .put(said.verified().peer(), said);
    }

    synchronized Optional<ContractDocument> find(ContentHash hash) {
        return Optional.ofNullable(entries.get(hash)).map(Entry::document);
    }

    /** The contract that has a grant. */
    synchronized Optional<ContractDocument> find(GrantHash grant) {
        return entries.values().stream()
                .map(Entry::document)
                .filter(document -> document.grant(grant).isPresent())
                .findFirst();
    }

    synchronized boolean isTaken(String iv, ContentHash by) {
        return entries.values().stream()
                .map(Entry::document)
                .anyMatch(document -> document.content().iv().equalsIgnoreCase(iv)
                        && !document.hash().equals(by));
    }

    synchronized boolean hasSaid(ContentHash hash, SignatureType type, PeerId peer) {
        Entry entry = entries.get(hash);
        return entry != null && entry.said().getOrDefault(type, Map.of()).containsKey(peer);
    }

    synchronized ContractState state(ContractDocument document, Instant moment) {
        Entry entry = entries.get(document.hash());
        return ContractStatus.of(document, entry == null ? List.of() : entry.signatures(), moment)
                .state();
    }

    /** In the order in which they came. */
    synchronized List<Contract> list() {
        List<Contract> all = new ArrayList<>();
        entries.values().forEach(entry -> all.add(entry.contract()));
        return List.copyOf(all);
    }

    synchronized void clear() {
        entries.clear();
    }
}
