package nl.plusgemeente.sdk.exchange.fsc;

import java.util.List;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;

/** A contract breaks rules that bind, or cannot be read (SDK-6060). */
public class ContractException extends SdkException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<ContractFinding> findings;

    ContractException(List<ContractFinding> findings) {
        super(ExchangeErrors.CONTRACT, message(findings), CallFacts.NONE, false, null);
        this.findings = List.copyOf(findings);
    }

    ContractException(ContractRule rule, String where) {
        this(List.of(new ContractFinding(rule, where)));
    }

    private static String message(List<ContractFinding> findings) {
        return "The contract is not valid ("
                + findings.stream().limit(SHOWN).map(ContractFinding::message).collect(Collectors.joining("; "))
                + (findings.size() > SHOWN ? "; and more" : "")
                + "): see findings(), and have it made anew, as a contract cannot be changed.";
    }

    /**
     * The rules that bind and are broken.
     *
     * @return at least one, in the order of the contract
     */
    public List<ContractFinding> findings() {
        return findings;
    }
}
