package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Optional;

/**
 * A grant of a contract with its name.
 *
 * @param grant the grant
 * @param hash its name; empty for an {@link UnknownGrant}
 */
public record HashedGrant(Grant grant, Optional<GrantHash> hash) {}
