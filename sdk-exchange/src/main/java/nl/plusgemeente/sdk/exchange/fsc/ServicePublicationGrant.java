package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.json.JsonText;

/**
 * A service may stand in a directory, where other peers find it (hash type 2).
 *
 * @param directory the peer that keeps the directory
 * @param service what is published
 * @param properties what was agreed beyond the standard, a JSON object; empty for nothing
 */
public record ServicePublicationGrant(PeerId directory, PublishedService service, Optional<JsonText> properties)
        implements Grant {

    /**
     * A grant without properties.
     *
     * @param directory the peer that keeps the directory
     * @param service what is published
     * @return the grant
     */
    public static ServicePublicationGrant of(PeerId directory, PublishedService service) {
        return new ServicePublicationGrant(directory, service, Optional.empty());
    }

    /**
     * The same grant with properties.
     *
     * @param object a JSON object; at most 1 MB is advised
     * @return the grant
     */
    public ServicePublicationGrant with(JsonText object) {
        return new ServicePublicationGrant(directory, service, Optional.of(object));
    }

    @Override
    public GrantType type() {
        return GrantType.SERVICE_PUBLICATION;
    }

    @Override
    public Set<PeerId> parties() {
        return Parties.of(directory, service.peerId());
    }

    @Override
    public Optional<PeerId> submitter() {
        return Optional.of(service.peerId());
    }
}
