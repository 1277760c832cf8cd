package nl.plusgemeente.sdk.mock.internal.fsc;

import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.exchange.fsc.ContractException;
import nl.plusgemeente.sdk.exchange.fsc.ContractFinding;
import nl.plusgemeente.sdk.exchange.fsc.ContractRule;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;

/** The codes for contracts that break rules; FSC has none for most of them. */
final class RuleCodes {

    /** What comes first is said first. */
    private static final List<Map.Entry<ContractRule, String>> CODES = List.of(
            Map.entry(ContractRule.FSC_VERSION, "ERROR_CODE_UNKNOWN_FSC_VERSION"),
            Map.entry(ContractRule.HASH_ALGORITHM, "ERROR_CODE_UNKNOWN_HASH_ALGORITHM_HASH"),
            Map.entry(ContractRule.GROUP, "ERROR_CODE_INCORRECT_GROUP_ID"),
            Map.entry(ContractRule.GRANT_COMBINATION, "ERROR_CODE_GRANT_COMBINATION_NOT_ALLOWED"),
            Map.entry(ContractRule.SUBMITTER, FscErrors.SUBMITTER),
            Map.entry(ContractRule.PUBLIC_KEY_THUMBPRINT, "ERROR_CODE_INCORRECT_PUBLIC_KEY_THUMBPRINT"));

    private RuleCodes() {}

    static Refusal refusal(ContractException fault) {
        List<ContractRule> broken =
                fault.findings().stream().map(ContractFinding::rule).toList();
        String message = String.join(
                "; ", fault.findings().stream().map(ContractFinding::message).toList());
        return CODES.stream()
                .filter(entry -> broken.contains(entry.getKey()))
                .findFirst()
                .map(entry -> FscErrors.contract(entry.getValue(), message))
                .orElseGet(() -> FscErrors.request(400, "The contract is not valid: " + message));
    }
}
