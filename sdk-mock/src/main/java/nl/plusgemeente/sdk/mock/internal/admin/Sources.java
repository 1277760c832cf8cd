package nl.plusgemeente.sdk.mock.internal.admin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.faults.FaultBook;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.journal.Journal;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;
import nl.plusgemeente.sdk.mock.internal.state.LocalState;

/**
 * What the administration shows and changes.
 *
 * @param facilities what can be set in code
 * @param pki their certificates
 * @param journal what came in
 * @param faults what is to go wrong
 * @param clock the time of the mock
 * @param origins the addresses of the two zones
 * @param counts how much there is of what
 * @param state what is remembered
 * @param begun when each scenario was begun, by its name
 * @param changes how often certificates were changed
 */
public record Sources(
        MockFacilities facilities,
        GeneratedPki pki,
        Journal journal,
        FaultBook faults,
        Clock clock,
        Function<Zone, String> origins,
        Supplier<Map<String, Integer>> counts,
        LocalState state,
        Supplier<Map<String, Instant>> begun,
        IntSupplier changes) {

    List<MockTenant> tenants() {
        return facilities.tenants();
    }
}
