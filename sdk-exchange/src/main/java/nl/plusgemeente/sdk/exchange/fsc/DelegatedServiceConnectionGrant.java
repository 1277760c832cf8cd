package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.json.JsonText;

/**
 * An outway may call a service on behalf of another peer (hash type 4).
 *
 * @param outway who calls
 * @param service what is called
 * @param delegator on whose behalf it calls
 * @param properties what was agreed beyond the standard, a JSON object; empty for nothing
 */
public record DelegatedServiceConnectionGrant(
        Outway outway, ConnectedService service, PeerId delegator, Optional<JsonText> properties) implements Grant {

    /**
     * A grant without properties.
     *
     * @param outway who calls
     * @param service what is called
     * @param delegator on whose behalf it calls
     * @return the grant
     */
    public static DelegatedServiceConnectionGrant of(Outway outway, ConnectedService service, PeerId delegator) {
        return new DelegatedServiceConnectionGrant(outway, service, delegator, Optional.empty());
    }

    /**
     * The same grant with properties.
     *
     * @param object a JSON object; at most 1 MB is advised
     * @return the grant
     */
    public DelegatedServiceConnectionGrant with(JsonText object) {
        return new DelegatedServiceConnectionGrant(outway, service, delegator, Optional.of(object));
    }

    @Override
    public GrantType type() {
        return GrantType.DELEGATED_SERVICE_CONNECTION;
    }

    @Override
    public Set<PeerId> parties() {
        return Parties.of(service.delegator(), outway.peerId(), service.peerId(), delegator);
    }

    @Override
    public Optional<PeerId> submitter() {
        return Optional.of(outway.peerId());
    }
}
