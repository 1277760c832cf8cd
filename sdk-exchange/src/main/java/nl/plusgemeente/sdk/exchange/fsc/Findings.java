package nl.plusgemeente.sdk.exchange.fsc;

import java.util.List;

/** Collects what a contract breaks. */
record Findings(List<ContractFinding> all) {

    /** Notes a rule that is broken; gives back whether it is kept. */
    boolean unless(boolean kept, ContractRule rule, String where) {
        if (!kept) {
            all.add(new ContractFinding(rule, where));
        }
        return kept;
    }
}
