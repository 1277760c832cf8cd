package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;

/**
 * Where the calls to an API go.
 *
 * @param service the service that offers the API
 * @param grants the grant of a tenant, by its id; those that are not here are found by service and key
 */
record Destination(FscService service, Map<String, GrantHash> grants) {

    Optional<GrantHash> grant(String tenant) {
        return Optional.ofNullable(grants.get(tenant));
    }
}
