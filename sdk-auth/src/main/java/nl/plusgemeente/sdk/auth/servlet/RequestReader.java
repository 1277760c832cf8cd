package nl.plusgemeente.sdk.auth.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.plusgemeente.sdk.auth.token.PresentedToken;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a request what a verifier wants to know.
 *
 * @param certificate where the caller's certificate is
 * @param address scheme, host and port that callers use; empty for those of the request
 */
record RequestReader(Function<HttpServletRequest, Optional<X509Certificate>> certificate, Optional<URI> address) {

    PresentedToken presented(HttpServletRequest request) {
        return new PresentedToken(
                all(request.getHeaders("Authorization")),
                certificate.apply(request),
                all(request.getHeaders("DPoP")),
                request.getMethod(),
                target(request));
    }

    /** A container that keeps its headers to itself has none. */
    private static List<String> all(@Nullable Enumeration<String> values) {
        return values == null ? List.of() : Collections.list(values);
    }

    /** Empty for an address that is none: a proof for it then does not hold. */
    private Optional<URI> target(HttpServletRequest request) {
        String text = address.map(origin -> origin + request.getRequestURI())
                .orElseGet(() -> request.getRequestURL().toString());
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
