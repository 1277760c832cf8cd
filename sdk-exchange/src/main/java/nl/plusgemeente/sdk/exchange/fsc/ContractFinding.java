package nl.plusgemeente.sdk.exchange.fsc;

/**
 * A rule that a contract breaks. It never holds a value of the contract.
 *
 * @param rule the rule
 * @param where what breaks it, such as {@code grants[0].data.service.name}; empty for the contract as a whole
 */
public record ContractFinding(ContractRule rule, String where) {

    /**
     * The finding in words.
     *
     * @return for example {@code iv MUST: it is a UUID of 36 characters}
     */
    public String message() {
        return (where.isEmpty() ? "contract" : where) + " " + rule.severity() + ": " + rule.text();
    }
}
