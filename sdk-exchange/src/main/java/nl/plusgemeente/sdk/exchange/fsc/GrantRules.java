package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is asked of grants. */
final class GrantRules {
    private static final Pattern SERVICE = Pattern.compile("[a-zA-Z0-9._-]{1,100}");
    private static final int SHORTEST_SERVICE = 3;
    private static final int LARGEST_PROPERTIES = 1_000_000;
    private static final Set<ServiceProtocol> PROTOCOLS = Set.of(ServiceProtocol.HTTP_1_1, ServiceProtocol.HTTP_2);
    private static final Set<GrantType> PUBLICATIONS =
            Set.of(GrantType.SERVICE_PUBLICATION, GrantType.DELEGATED_SERVICE_PUBLICATION);

    private GrantRules() {}

    /** "Cannot combine a service publication grant with any other grant type" (§4.2.1). */
    static boolean areCombinable(List<Grant> grants) {
        Set<GrantType> types = grants.stream().map(Grant::type).collect(Collectors.toSet());
        return types.size() < 2 || types.stream().noneMatch(PUBLICATIONS::contains);
    }

    static void check(Grant grant, String where, Findings found) {
        if (grant instanceof ServiceConnectionGrant connection) {
            connection(connection.outway(), connection.service(), where, found);
        } else if (grant instanceof DelegatedServiceConnectionGrant connection) {
            connection(connection.outway(), connection.service(), where, found);
        } else if (grant instanceof ServicePublicationGrant publication) {
            publication(publication.service(), where, found);
        } else if (grant instanceof DelegatedServicePublicationGrant publication) {
            publication(publication.service(), where, found);
        } else {
            found.unless(false, ContractRule.GRANT_TYPE, where + ".type");
        }
        grant.properties()
                .ifPresent(text -> found.unless(
                        text.json().getBytes(UTF_8).length <= LARGEST_PROPERTIES,
                        ContractRule.PROPERTIES_SIZE,
                        where + ".properties"));
    }

    private static void connection(Outway outway, ConnectedService service, String where, Findings found) {
        String identified = where + ".outway.identification";
        if (outway.identification() instanceof PublicKeyThumbprint thumbprint) {
            found.unless(
                    thumbprint.isWellFormed(),
                    ContractRule.PUBLIC_KEY_THUMBPRINT,
                    identified + ".public_key_thumbprint");
        } else if (outway.identification() instanceof DomainName domain) {
            found.unless(domain.isWellFormed(), ContractRule.DOMAIN_NAME, identified + ".domain_name");
        } else {
            found.unless(false, ContractRule.OUTWAY_IDENTIFICATION, identified + ".type");
        }
        ServiceType expected = service.delegator().isPresent() ? ServiceType.DELEGATED_SERVICE : ServiceType.SERVICE;
        found.unless(service.type().equals(expected), ContractRule.SERVICE_TYPE, where + ".service.type");
        name(service.name(), where, found);
    }

    private static void publication(PublishedService service, String where, Findings found) {
        name(service.name(), where, found);
        found.unless(PROTOCOLS.contains(service.protocol()), ContractRule.PROTOCOL, where + ".service.protocol");
    }

    private static void name(String name, String where, Findings found) {
        if (found.unless(SERVICE.matcher(name).matches(), ContractRule.SERVICE_NAME, where + ".service.name")) {
            found.unless(name.length() >= SHORTEST_SERVICE, ContractRule.SERVICE_NAME_LENGTH, where + ".service.name");
        }
    }
}
