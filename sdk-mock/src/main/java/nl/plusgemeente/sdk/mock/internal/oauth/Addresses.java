package nl.plusgemeente.sdk.mock.internal.oauth;

import java.util.Set;
import java.util.function.Function;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/**
 * Where the server is found.
 *
 * @param origins the address of each zone, without a slash at the end
 */
record Addresses(Function<Zone, String> origins) {

    static final String BASE = "/oauth";

    String issuer() {
        return origins.apply(Zone.PUBLIC) + BASE;
    }

    String endpoint(Zone zone, String operation) {
        return origins.apply(zone) + BASE + "/" + operation;
    }

    /** What an assertion may name as its audience: the issuer, or the token endpoint in either zone. */
    Set<String> audiences() {
        return Set.of(issuer(), endpoint(Zone.PUBLIC, "token"), endpoint(Zone.GOVERNMENT, "token"));
    }
}
