package nl.plusgemeente.sdk.mock.internal.oauth;

import com.nimbusds.jose.Algorithm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.MockClient.Grant;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/** What the server says of itself (OpenID Connect Discovery, RFC 8414, RFC 8705 §5), to be kept for a week. */
final class Metadata {

    private static final String KEEP = "public, max-age=604800";
    private static final List<String> ENDPOINTS = List.of("token", "introspection", "revocation");

    private final Addresses addresses;
    private final ServerKeys keys;

    Metadata(Addresses addresses, ServerKeys keys) {
        this.addresses = addresses;
        this.keys = keys;
    }

    Answer document() {
        List<String> algorithms =
                Signatures.ALLOWED.stream().map(Algorithm::getName).sorted().toList();
        List<String> methods =
                List.of("private_key_jwt", "tls_client_auth", "client_secret_basic", "client_secret_post");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("issuer", addresses.issuer());
        body.put("authorization_endpoint", addresses.endpoint(Zone.PUBLIC, "authorize"));
        body.put("jwks_uri", addresses.endpoint(Zone.PUBLIC, "jwks"));
        body.putAll(endpoints(Zone.PUBLIC));
        body.put("mtls_endpoint_aliases", endpoints(Zone.GOVERNMENT));
        for (String endpoint : ENDPOINTS) {
            body.put(endpoint + "_endpoint_auth_methods_supported", methods);
            body.put(endpoint + "_endpoint_auth_signing_alg_values_supported", algorithms);
        }
        body.put("grant_types_supported", grants());
        body.put("response_types_supported", List.of("code"));
        body.put("code_challenge_methods_supported", List.of("S256"));
        body.put("dpop_signing_alg_values_supported", algorithms);
        body.put("tls_client_certificate_bound_access_tokens", true);
        body.put("authorization_response_iss_parameter_supported", true);
        body.put("subject_types_supported", List.of("public"));
        body.put("id_token_signing_alg_values_supported", List.of(keys.algorithm()));
        body.put("scopes_supported", List.of("openid", "meldingen.lezen", "meldingen.schrijven"));
        return OAuthError.json(200, body).with("Cache-Control", KEEP);
    }

    Answer keySet() {
        return OAuthError.json(200, keys.published().toJSONObject(true)).with("Cache-Control", KEEP);
    }

    private Map<String, Object> endpoints(Zone zone) {
        Map<String, Object> endpoints = new LinkedHashMap<>();
        endpoints.put("token_endpoint", addresses.endpoint(zone, "token"));
        endpoints.put("pushed_authorization_request_endpoint", addresses.endpoint(zone, "par"));
        endpoints.put("introspection_endpoint", addresses.endpoint(zone, "introspect"));
        endpoints.put("revocation_endpoint", addresses.endpoint(zone, "revoke"));
        return endpoints;
    }

    private static List<String> grants() {
        return Stream.concat(Stream.of(Grant.values()).map(Grant::id), Stream.of("refresh_token"))
                .toList();
    }
}
