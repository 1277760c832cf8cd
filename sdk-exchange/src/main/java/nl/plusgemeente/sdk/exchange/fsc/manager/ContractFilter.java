package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.GrantType;

/**
 * Which contracts a Manager lists: only those in which the tenant takes part, whatever is asked.
 *
 * @param grantType contracts with a grant of this kind only; empty for all
 * @param paging how they are listed, by the date on which they were made
 */
public record ContractFilter(Optional<GrantType> grantType, Paging paging) {
    /** All of them. */
    public static final ContractFilter ALL = new ContractFilter(Optional.empty(), Paging.DEFAULT);

    /**
     * Contracts with a grant of a kind.
     *
     * @param type the kind
     * @return a filter
     */
    public static ContractFilter of(GrantType type) {
        return new ContractFilter(Optional.of(type), Paging.DEFAULT);
    }

    /**
     * The same, listed in another way.
     *
     * @param other how
     * @return a copy
     */
    public ContractFilter paging(Paging other) {
        return new ContractFilter(grantType, other);
    }

    QueryText query() {
        return paging.query().and("grant_type", grantType.map(GrantType::waarde));
    }
}
