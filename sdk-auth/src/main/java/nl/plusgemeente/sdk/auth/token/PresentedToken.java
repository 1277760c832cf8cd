package nl.plusgemeente.sdk.auth.token;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * What came with a request.
 *
 * @param authorization every value of the header {@code Authorization}
 * @param certificate the certificate with which the caller made the TLS connection; empty when there was none
 * @param proofs every value of the header {@code DPoP}
 * @param method the request's method; needed for proofs only
 * @param target the request's address as the caller sees it; needed for proofs only
 */
public record PresentedToken(
        List<String> authorization,
        Optional<X509Certificate> certificate,
        List<String> proofs,
        String method,
        Optional<URI> target) {

    /** Copies. */
    public PresentedToken {
        authorization = List.copyOf(authorization);
        proofs = List.copyOf(proofs);
    }

    /**
     * A token in a header, and nothing beside it.
     *
     * @param authorization the value of {@code Authorization}: {@code Bearer} and the token
     * @return what was presented
     */
    public static PresentedToken of(String authorization) {
        return new PresentedToken(List.of(authorization), Optional.empty(), List.of(), "", Optional.empty());
    }

    /**
     * The same over a connection with a certificate.
     *
     * @param presented the caller's own, not one of its chain
     * @return what was presented
     */
    public PresentedToken with(X509Certificate presented) {
        return new PresentedToken(authorization, Optional.of(presented), proofs, method, target);
    }

    /**
     * The same with a proof (RFC 9449).
     *
     * @param proof the value of {@code DPoP}
     * @param requestMethod the request's method
     * @param requestTarget the request's address as the caller sees it
     * @return what was presented
     */
    public PresentedToken with(String proof, String requestMethod, URI requestTarget) {
        return new PresentedToken(
                authorization, certificate, List.of(proof), requestMethod, Optional.of(requestTarget));
    }

    /** Nothing of its content. */
    @Override
    public String toString() {
        return "PresentedToken[" + method + "]";
    }
}
