package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.internal.origin.Origin;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.jspecify.annotations.Nullable;

/** Reads what a server says of itself, and believes only what fits the configuration. */
final class MetadataReader {
    private static final String METHODS = "token_endpoint_auth_methods_supported";
    private static final String ALGORITHMS = "token_endpoint_auth_signing_alg_values_supported";

    private final AuthorizationServer server;
    private final Map<Endpoint, URI> configured;

    MetadataReader(AuthorizationServer server, Map<Endpoint, URI> configured) {
        this.server = server;
        this.configured = configured;
    }

    /** Refuses, with a {@link JsonException}, metadata of another issuer and addresses that may not be called. */
    ServerMetadata read(Map<String, Object> published, Instant now) {
        Map<String, Object> members =
                new SignedMetadata(server.profile(), server.metadataKeys()).counted(published, now);
        String issuer = server.issuer().toString();
        if (!issuer.equals(members.get("issuer"))) {
            throw new JsonException("they are those of another issuer than " + issuer);
        }
        Map<Endpoint, URI> endpoints = endpoints(members);
        requireOwnAudience(endpoints.get(Endpoint.TOKEN));
        endpoints.putAll(configured);
        Object aliases = members.get("mtls_endpoint_aliases");
        return new ServerMetadata(
                issuer,
                endpoints,
                aliases instanceof Map<?, ?> map ? endpoints(map) : Map.of(),
                new HashSet<>(words(members.get(METHODS))),
                words(members.get(ALGORITHMS)),
                words(members.get("dpop_signing_alg_values_supported")),
                Boolean.TRUE.equals(members.get("authorization_response_iss_parameter_supported")),
                Boolean.TRUE.equals(members.get("require_pushed_authorization_requests")));
    }

    /** A server that may choose the audience of a statement could ask for one that another server accepts. */
    private void requireOwnAudience(@Nullable URI token) {
        if (token == null) {
            throw new JsonException("they name no token_endpoint");
        }
        if (server.assertionAudience() == AssertionAudience.TOKEN_ENDPOINT && !Origin.same(token, server.issuer())) {
            throw new JsonException("their token_endpoint is at another host than the issuer, and would be the audience"
                    + " of the client's statements: name it with endpoint(TOKEN, ...), or choose"
                    + " assertionAudience(ISSUER)");
        }
    }

    private Map<Endpoint, URI> endpoints(Map<?, ?> members) {
        Map<Endpoint, URI> found = new EnumMap<>(Endpoint.class);
        for (Endpoint endpoint : Endpoint.values()) {
            if (members.get(endpoint.member()) instanceof String text) {
                found.put(endpoint, address(endpoint, text));
            }
        }
        return found;
    }

    private URI address(Endpoint endpoint, String text) {
        URI address;
        try {
            address = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new JsonException("their " + endpoint.member() + " is no address");
        }
        Optional<String> fault = ServerAddress.fault(server.environment(), address);
        if (fault.isPresent()) {
            throw new JsonException("their " + endpoint.member() + " " + fault.get());
        }
        return address;
    }

    private static List<String> words(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
