package nl.plusgemeente.sdk.mock.internal.faults;

import java.util.Optional;
import nl.plusgemeente.sdk.mock.Fault;

/**
 * A fault that is still to happen.
 *
 * @param id its number, which no other fault of this mock ever has
 * @param fault what happens
 * @param api where; empty for every API
 * @param operation where; empty for every operation
 * @param conditions when
 * @param left how often it will still happen, where {@link Fault#times()} says that it ends
 */
public record PlannedView(
        long id, Fault fault, Optional<String> api, Optional<String> operation, Conditions conditions, int left) {}
