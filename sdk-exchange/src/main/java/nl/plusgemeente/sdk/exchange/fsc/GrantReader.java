package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonText;

/** Reads the {@code data} of a grant. */
final class GrantReader {
    static final String TYPE = "type";
    static final String OUTWAY = "outway";
    static final String IDENTIFICATION = "identification";
    static final String THUMBPRINT = "public_key_thumbprint";
    static final String DOMAIN = "domain_name";
    static final String SERVICE = "service";
    static final String DIRECTORY = "directory";
    static final String DELEGATOR = "delegator";
    static final String PEER = "peer_id";
    static final String NAME = "name";
    static final String PROTOCOL = "protocol";
    static final String PROPERTIES = "properties";

    private GrantReader() {}

    static Grant read(Members data) {
        GrantType type = new GrantType(data.text(TYPE));
        Optional<JsonText> properties = data.properties(PROPERTIES);
        if (type.equals(GrantType.SERVICE_CONNECTION)) {
            return new ServiceConnectionGrant(outway(data), connected(data), properties);
        }
        if (type.equals(GrantType.DELEGATED_SERVICE_CONNECTION)) {
            return new DelegatedServiceConnectionGrant(
                    outway(data), connected(data), data.peerOf(DELEGATOR), properties);
        }
        if (type.equals(GrantType.SERVICE_PUBLICATION)) {
            return new ServicePublicationGrant(data.peerOf(DIRECTORY), published(data), properties);
        }
        if (type.equals(GrantType.DELEGATED_SERVICE_PUBLICATION)) {
            return new DelegatedServicePublicationGrant(
                    data.peerOf(DIRECTORY), published(data), data.peerOf(DELEGATOR), properties);
        }
        return new UnknownGrant(type, RenderedContent.text(data.all()));
    }

    private static Outway outway(Members data) {
        Members outway = data.object(OUTWAY);
        return new Outway(outway.peer(PEER), identification(outway.object(IDENTIFICATION)));
    }

    private static OutwayIdentification identification(Members data) {
        String type = data.text(TYPE);
        return switch (type) {
            case PublicKeyThumbprint.TYPE -> new PublicKeyThumbprint(data.text(THUMBPRINT));
            case DomainName.TYPE -> new DomainName(data.text(DOMAIN));
            default -> new UnknownIdentification(type, RenderedContent.text(data.all()));
        };
    }

    /** The standard's own example leaves the type out, which its OpenAPI has as required. */
    private static ConnectedService connected(Members data) {
        Members service = data.object(SERVICE);
        ServiceType type = service.has(TYPE) ? new ServiceType(service.text(TYPE)) : ServiceType.SERVICE;
        Optional<PeerId> delegator = service.has(DELEGATOR) ? Optional.of(service.peerOf(DELEGATOR)) : Optional.empty();
        return new ConnectedService(type, service.peer(PEER), service.text(NAME), delegator);
    }

    private static PublishedService published(Members data) {
        Members service = data.object(SERVICE);
        return new PublishedService(
                service.peer(PEER), service.text(NAME), new ServiceProtocol(service.text(PROTOCOL)));
    }
}
