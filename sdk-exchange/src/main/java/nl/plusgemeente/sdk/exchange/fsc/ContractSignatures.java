package nl.plusgemeente.sdk.exchange.fsc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The signatures on a contract as they came along, by the peer that should have made them. Nothing is believed of them:
 * {@link ContractVerifier} decides.
 *
 * @param accept those of peers that agree
 * @param reject those of peers that do not
 * @param revoke those of peers that agreed before and do so no more
 */
public record ContractSignatures(Map<PeerId, String> accept, Map<PeerId, String> reject, Map<PeerId, String> revoke) {
    /** More than there are peers in a contract of ten grants. */
    private static final int MOST = 1_000;

    /** Nobody has signed. */
    public static final ContractSignatures NONE = new ContractSignatures(Map.of(), Map.of(), Map.of());

    /** Copies the maps. */
    public ContractSignatures {
        accept = Map.copyOf(accept);
        reject = Map.copyOf(reject);
        revoke = Map.copyOf(revoke);
    }

    /**
     * Those of a kind.
     *
     * @param type the kind
     * @return each a compact JWS
     */
    public Map<PeerId, String> of(SignatureType type) {
        return switch (type) {
            case ACCEPT -> accept;
            case REJECT -> reject;
            case REVOKE -> revoke;
        };
    }

    static ContractSignatures read(Members signatures, List<ContractFinding> found) {
        List<Map<PeerId, String>> maps = new ArrayList<>();
        for (SignatureType type : SignatureType.values()) {
            // the OpenAPI has all three as required; who leaves one out, or has null in it, says the same
            maps.add(
                    signatures.isNothing(type.text())
                            ? Map.of()
                            : read(signatures.object(type.text()), "signatures." + type.text(), found));
        }
        return new ContractSignatures(maps.get(0), maps.get(1), maps.get(2));
    }

    private static Map<PeerId, String> read(Members signatures, String where, List<ContractFinding> found) {
        Map<PeerId, String> byPeer = new LinkedHashMap<>();
        if (signatures.all().size() > MOST) {
            found.add(new ContractFinding(ContractRule.SIZE, where));
            return byPeer;
        }
        // the name of a member is a value here, so that no finding repeats it
        for (Map.Entry<?, ?> entry : signatures.all().entrySet()) {
            if (!(entry.getKey() instanceof String peer) || !PeerId.isPeerId(peer)) {
                found.add(new ContractFinding(ContractRule.PEER_ID, where));
            } else if (entry.getValue() instanceof String signature) {
                byPeer.put(new PeerId(peer), signature);
            } else {
                found.add(new ContractFinding(ContractRule.MEMBER_KIND, where));
            }
        }
        return byPeer;
    }
}
