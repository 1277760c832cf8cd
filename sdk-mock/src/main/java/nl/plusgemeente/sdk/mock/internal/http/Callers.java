package nl.plusgemeente.sdk.mock.internal.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.mock.MockTenant;

/** Which tenant calls, by what it shows. */
public final class Callers {

    private final Map<String, String> byKey;
    private final Map<String, String> byOin;

    public Callers(List<MockTenant> tenants) {
        this.byKey = tenants.stream().collect(Collectors.toUnmodifiableMap(MockTenant::apiKey, MockTenant::id));
        this.byOin = tenants.stream().collect(Collectors.toUnmodifiableMap(MockTenant::oin, MockTenant::id));
    }

    /** The id of the tenant, by an API key or the number in a certificate; empty when neither is known here. */
    public Optional<String> tenant(Optional<String> key, Optional<String> oin) {
        return oin.map(byOin::get).or(() -> key.map(byKey::get));
    }
}
