package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.ClientMethod;

/**
 * What an authorization server says of itself (RFC 8414, OpenID Connect Discovery), as far as a client needs it. Lists
 * that the server leaves out are empty: then nothing is known, and the configuration decides.
 *
 * @param issuer the server's name, which is also its address
 * @param endpoints its addresses
 * @param mutualTlsEndpoints those for clients that show a certificate, where they differ (RFC 8705 §5)
 * @param clientMethods how clients may prove themselves at the token endpoint
 * @param assertionAlgorithms how a client's statement may be signed
 * @param proofAlgorithms how DPoP proofs may be signed (RFC 9449 §5.1)
 * @param issuerInResponse whether answers by way of the browser name the issuer (RFC 9207)
 * @param pushedRequestsOnly whether authorization requests must be pushed (RFC 9126 §5)
 */
public record ServerMetadata(
        String issuer,
        Map<Endpoint, URI> endpoints,
        Map<Endpoint, URI> mutualTlsEndpoints,
        Set<String> clientMethods,
        List<String> assertionAlgorithms,
        List<String> proofAlgorithms,
        boolean issuerInResponse,
        boolean pushedRequestsOnly) {

    /** Copies the collections. */
    public ServerMetadata {
        endpoints = Map.copyOf(endpoints);
        mutualTlsEndpoints = Map.copyOf(mutualTlsEndpoints);
        clientMethods = Set.copyOf(clientMethods);
        assertionAlgorithms = List.copyOf(assertionAlgorithms);
        proofAlgorithms = List.copyOf(proofAlgorithms);
    }

    /** Metadata of a server whose addresses stand in the configuration. */
    static ServerMetadata fixed(String issuer, Map<Endpoint, URI> endpoints) {
        return new ServerMetadata(issuer, endpoints, Map.of(), Set.of(), List.of(), List.of(), false, false);
    }

    /**
     * An address of the server.
     *
     * @param endpoint which
     * @return empty when the server has none
     */
    public Optional<URI> endpoint(Endpoint endpoint) {
        return Optional.ofNullable(endpoints.get(endpoint));
    }

    /** The address for a client that proves itself in some way. */
    Optional<URI> endpoint(Endpoint endpoint, ClientMethod method) {
        URI own = method == ClientMethod.TLS_CLIENT_AUTH ? mutualTlsEndpoints.get(endpoint) : null;
        return own != null ? Optional.of(own) : endpoint(endpoint);
    }
}
