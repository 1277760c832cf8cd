package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/** Makes the JSON of a contract's content, as members. */
final class ContentWriter {
    private ContentWriter() {}

    static Map<String, Object> write(ContractContent content) {
        List<Object> grants = new ArrayList<>();
        for (int i = 0; i < content.grants().size(); i++) {
            grants.add(Map.of(ContentReader.DATA, grant(content.grants().get(i), i)));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(ContentReader.VERSION, content.fscVersion());
        members.put(ContentReader.IV, content.iv());
        members.put(ContentReader.GROUP, content.groupId());
        members.put(
                ContentReader.VALIDITY,
                Map.of(
                        ContentReader.NOT_BEFORE,
                        content.validity().notBefore().getEpochSecond(),
                        ContentReader.NOT_AFTER,
                        content.validity().notAfter().getEpochSecond()));
        members.put(ContentReader.GRANTS, grants);
        members.put(ContentReader.HASH_ALGORITHM, content.hashAlgorithm().waarde());
        members.put(ContentReader.CREATED_AT, content.createdAt().getEpochSecond());
        return members;
    }

    private static Map<String, Object> grant(Grant grant, int index) {
        if (grant instanceof UnknownGrant unknown) {
            return object(unknown.data(), index, "");
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(GrantReader.TYPE, grant.type().waarde());
        if (grant instanceof ServiceConnectionGrant connection) {
            connection(data, connection.outway(), connection.service(), index);
        } else if (grant instanceof DelegatedServiceConnectionGrant connection) {
            connection(data, connection.outway(), connection.service(), index);
            data.put(GrantReader.DELEGATOR, peer(connection.delegator()));
        } else if (grant instanceof ServicePublicationGrant publication) {
            publication(data, publication.directory(), publication.service());
        } else if (grant instanceof DelegatedServicePublicationGrant publication) {
            publication(data, publication.directory(), publication.service());
            data.put(GrantReader.DELEGATOR, peer(publication.delegator()));
        }
        grant.properties()
                .ifPresent(text -> data.put(GrantReader.PROPERTIES, object(text, index, '.' + GrantReader.PROPERTIES)));
        return data;
    }

    private static void connection(Map<String, Object> data, Outway outway, ConnectedService service, int index) {
        data.put(
                GrantReader.OUTWAY,
                Map.of(
                        GrantReader.PEER,
                        outway.peerId().value(),
                        GrantReader.IDENTIFICATION,
                        identification(outway.identification(), index)));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(GrantReader.TYPE, service.type().waarde());
        members.put(GrantReader.PEER, service.peerId().value());
        members.put(GrantReader.NAME, service.name());
        service.delegator().ifPresent(delegator -> members.put(GrantReader.DELEGATOR, peer(delegator)));
        data.put(GrantReader.SERVICE, members);
    }

    private static Map<String, Object> identification(OutwayIdentification identification, int index) {
        if (identification instanceof PublicKeyThumbprint thumbprint) {
            return Map.of(GrantReader.TYPE, PublicKeyThumbprint.TYPE, GrantReader.THUMBPRINT, thumbprint.value());
        }
        if (identification instanceof DomainName domain) {
            return Map.of(GrantReader.TYPE, DomainName.TYPE, GrantReader.DOMAIN, domain.value());
        }
        return object(((UnknownIdentification) identification).data(), index, ".outway.identification");
    }

    private static void publication(Map<String, Object> data, PeerId directory, PublishedService service) {
        data.put(GrantReader.DIRECTORY, peer(directory));
        data.put(
                GrantReader.SERVICE,
                Map.of(
                        GrantReader.PEER,
                        service.peerId().value(),
                        GrantReader.NAME,
                        service.name(),
                        GrantReader.PROTOCOL,
                        service.protocol().waarde()));
    }

    private static Map<String, Object> peer(PeerId peer) {
        return Map.of(GrantReader.PEER, peer.value());
    }

    private static Map<String, Object> object(JsonText text, int index, String where) {
        try {
            return StrictJson.exact(text.json().getBytes(UTF_8), ContractDocument.DEPTH);
        } catch (JsonException e) {
            throw new ContractException(
                    where.endsWith(GrantReader.PROPERTIES) ? ContractRule.PROPERTIES_OBJECT : ContractRule.JSON_FORM,
                    "grants[" + index + "].data" + where);
        }
    }
}
