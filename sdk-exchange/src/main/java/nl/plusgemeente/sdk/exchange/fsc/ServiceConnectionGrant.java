package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.json.JsonText;

/**
 * An outway may call a service (hash type 3).
 *
 * @param outway who calls
 * @param service what is called
 * @param properties what was agreed beyond the standard, a JSON object; empty for nothing
 */
public record ServiceConnectionGrant(Outway outway, ConnectedService service, Optional<JsonText> properties)
        implements Grant {

    /**
     * A grant without properties.
     *
     * @param outway who calls
     * @param service what is called
     * @return the grant
     */
    public static ServiceConnectionGrant of(Outway outway, ConnectedService service) {
        return new ServiceConnectionGrant(outway, service, Optional.empty());
    }

    /**
     * The same grant with properties.
     *
     * @param object a JSON object; at most 1 MB is advised
     * @return the grant
     */
    public ServiceConnectionGrant with(JsonText object) {
        return new ServiceConnectionGrant(outway, service, Optional.of(object));
    }

    @Override
    public GrantType type() {
        return GrantType.SERVICE_CONNECTION;
    }

    @Override
    public Set<PeerId> parties() {
        return Parties.of(service.delegator(), outway.peerId(), service.peerId());
    }

    @Override
    public Optional<PeerId> submitter() {
        return Optional.of(outway.peerId());
    }
}
