package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.json.JsonText;

/**
 * A service may stand in a directory, offered by one peer on behalf of another (hash type 5).
 *
 * @param directory the peer that keeps the directory
 * @param service what is published
 * @param delegator on whose behalf it is offered
 * @param properties what was agreed beyond the standard, a JSON object; empty for nothing
 */
public record DelegatedServicePublicationGrant(
        PeerId directory, PublishedService service, PeerId delegator, Optional<JsonText> properties) implements Grant {

    /**
     * A grant without properties.
     *
     * @param directory the peer that keeps the directory
     * @param service what is published
     * @param delegator on whose behalf it is offered
     * @return the grant
     */
    public static DelegatedServicePublicationGrant of(PeerId directory, PublishedService service, PeerId delegator) {
        return new DelegatedServicePublicationGrant(directory, service, delegator, Optional.empty());
    }

    /**
     * The same grant with properties.
     *
     * @param object a JSON object; at most 1 MB is advised
     * @return the grant
     */
    public DelegatedServicePublicationGrant with(JsonText object) {
        return new DelegatedServicePublicationGrant(directory, service, delegator, Optional.of(object));
    }

    @Override
    public GrantType type() {
        return GrantType.DELEGATED_SERVICE_PUBLICATION;
    }

    @Override
    public Set<PeerId> parties() {
        return Parties.of(directory, service.peerId(), delegator);
    }

    @Override
    public Optional<PeerId> submitter() {
        return Optional.of(service.peerId());
    }
}
