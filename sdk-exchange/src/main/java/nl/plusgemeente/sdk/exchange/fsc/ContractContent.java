package nl.plusgemeente.sdk.exchange.fsc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a contract says (FSC Core 2.0.0 §4.2.1). Members that this version does not know are not in it; they stay in the
 * {@link ContractDocument}.
 *
 * @param fscVersion the version of FSC that it follows
 * @param iv a UUID that no other contract has
 * @param groupId the group of peers in which it holds
 * @param validity when it holds
 * @param grants what it allows; their order counts
 * @param hashAlgorithm how it is hashed
 * @param createdAt when it was made, to the second
 */
public record ContractContent(
        String fscVersion,
        String iv,
        String groupId,
        Validity validity,
        List<Grant> grants,
        HashAlgorithm hashAlgorithm,
        Instant createdAt) {

    /** Copies the grants, and leaves parts of seconds out. */
    public ContractContent {
        grants = List.copyOf(grants);
        createdAt = createdAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * A new contract.
     *
     * @param groupId the group of peers in which it holds
     * @param validity when it holds
     * @param grants what it allows: one kind of publication only, or one to ten of any other kind
     * @return a builder
     */
    public static ContractContentBuilder builder(String groupId, Validity validity, Grant... grants) {
        return new ContractContentBuilder(groupId, validity, List.of(grants));
    }
}
