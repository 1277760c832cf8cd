package nl.plusgemeente.sdk.exchange.fsc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A contract as a Manager lists it: what it says, and what peers have said to it.
 *
 * @param document the content
 * @param signatures the signatures, none of them verified
 */
public record Contract(ContractDocument document, ContractSignatures signatures) {

    /**
     * Reads a contract.
     *
     * @param json an object with {@code content} and {@code signatures}, in UTF-8; at most 2 MiB
     * @return the contract
     * @throws ContractException when it is not JSON of the right shape (SDK-6060)
     */
    public static Contract parse(byte[] json) {
        return of(ContractDocument.members(json));
    }

    /**
     * One of a list, which was read as a whole.
     *
     * @param members an object with {@code content} and {@code signatures}, as
     *     {@link nl.plusgemeente.sdk.core.spi.StrictJson#exact} gives it: names are computed over all that was received
     * @return the contract
     * @throws ContractException when it has another shape (SDK-6060)
     */
    public static Contract of(Map<?, ?> members) {
        List<ContractFinding> found = new ArrayList<>(0);
        Members contract = new Members(members, "", found);
        Map<?, ?> content = contract.object("content").all();
        ContractSignatures signatures = ContractSignatures.read(contract.object("signatures"), found);
        if (!found.isEmpty()) {
            throw new ContractException(found);
        }
        return new Contract(ContractDocument.of(content), signatures);
    }

    /** The name of the content. */
    @Override
    public String toString() {
        return "Contract[" + document.hash() + "]";
    }
}
