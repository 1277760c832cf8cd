package nl.plusgemeente.sdk.exchange.fsc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.exchange.error.Severity;

/**
 * What a group asks of a contract before anyone signs it (FSC Core 2.0.0 §4.2.1; Digikoppeling REST-API 4.0.1 §3.4.3). Every
 * finding comes at once: those of MUST refuse a contract, those of SHOULD are advice. Thread-safe.
 */
public final class ContractRules {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final ContractRulesBuilder settings;

    ContractRules(ContractRulesBuilder settings) {
        this.settings = settings;
    }

    /**
     * Sets rules up.
     *
     * @param groupId the group
     * @return a builder
     * @throws IllegalArgumentException when a group cannot be called so
     */
    public static ContractRulesBuilder builder(String groupId) {
        if (!FscGroup.isId(groupId)) {
            throw new IllegalArgumentException("A group " + ContractRule.GROUP_FORM.text());
        }
        return new ContractRulesBuilder(groupId);
    }

    /**
     * All that a contract breaks.
     *
     * @param contract the contract
     * @return MUST and SHOULD, in the order of the contract; empty when it is in order
     */
    public List<ContractFinding> check(ContractDocument contract) {
        return check(contract, Optional.empty());
    }

    /**
     * Refuses a contract that breaks a MUST.
     *
     * @param contract the contract
     * @return the advice that is left
     * @throws ContractException when it does; it lists every MUST that is broken (SDK-6060)
     */
    public List<ContractFinding> require(ContractDocument contract) {
        return require(check(contract, Optional.empty()));
    }

    /**
     * Refuses a contract that breaks a MUST, or that comes from another peer than the one that should make it.
     *
     * @param contract the contract
     * @param submitter who sends it, by the certificate of the connection
     * @return the advice that is left
     * @throws ContractException when it does; it lists every MUST that is broken (SDK-6060)
     */
    public List<ContractFinding> require(ContractDocument contract, PeerId submitter) {
        return require(check(contract, Optional.of(submitter)));
    }

    private static List<ContractFinding> require(List<ContractFinding> all) {
        List<ContractFinding> binding = all.stream()
                .filter(finding -> finding.rule().severity() == Severity.MUST)
                .toList();
        if (!binding.isEmpty()) {
            throw new ContractException(binding);
        }
        return all;
    }

    private List<ContractFinding> check(ContractDocument contract, Optional<PeerId> submitter) {
        Findings found = new Findings(new ArrayList<>(0));
        ContractContent content = contract.content();
        found.unless(settings.fscVersions.contains(content.fscVersion()), ContractRule.FSC_VERSION, "fsc_version");
        if (found.unless(UUID.matcher(content.iv()).matches(), ContractRule.IV_FORM, "iv")) {
            found.unless(!settings.ivTaken.test(content.iv()), ContractRule.IV_UNIQUE, "iv");
        }
        if (found.unless(FscGroup.isId(content.groupId()), ContractRule.GROUP_FORM, "group_id")) {
            found.unless(settings.groupId.equals(content.groupId()), ContractRule.GROUP, "group_id");
        }
        times(content, found);
        grants(contract, found);
        submitter.ifPresent(peer -> submitter(contract, peer, found));
        return List.copyOf(found.all());
    }

    private void times(ContractContent content, Findings found) {
        Instant now = settings.time.clock().instant();
        Validity validity = content.validity();
        found.unless(
                validity.notAfter().isAfter(validity.notBefore()), ContractRule.VALIDITY_ORDER, "validity.not_after");
        found.unless(validity.notAfter().isAfter(now), ContractRule.VALIDITY_END, "validity.not_after");
        found.unless(
                content.hashAlgorithm().equals(HashAlgorithm.SHA3_512), ContractRule.HASH_ALGORITHM, "hash_algorithm");
        found.unless(!content.createdAt().isAfter(now.plus(settings.clockSkew)), ContractRule.CREATED_AT, "created_at");
    }

    private void grants(ContractDocument contract, Findings found) {
        List<HashedGrant> grants = contract.grants();
        found.unless(!grants.isEmpty(), ContractRule.GRANT_REQUIRED, "grants");
        found.unless(grants.size() <= settings.mostGrants, ContractRule.GRANT_LIMIT, "grants");
        found.unless(GrantRules.areCombinable(contract.content().grants()), ContractRule.GRANT_COMBINATION, "grants");
        for (int i = 0; i < grants.size() && i < settings.mostGrants; i++) {
            HashedGrant grant = grants.get(i);
            String where = "grants[" + i + "].data";
            boolean first = grant.hash().isEmpty()
                    || grants.subList(0, i).stream()
                            .noneMatch(earlier -> earlier.hash().equals(grant.hash()));
            found.unless(first, ContractRule.GRANT_ONCE, where);
            GrantRules.check(grant.grant(), where, found);
        }
    }

    private static void submitter(ContractDocument contract, PeerId submitter, Findings found) {
        List<Grant> grants = contract.content().grants();
        for (int i = 0; i < grants.size(); i++) {
            Optional<PeerId> expected = grants.get(i).submitter();
            if (expected.isPresent()) {
                found.unless(expected.get().equals(submitter), ContractRule.SUBMITTER, "grants[" + i + "].data");
            }
        }
    }
}
