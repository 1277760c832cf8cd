package nl.plusgemeente.sdk.auth.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.plusgemeente.sdk.auth.token.AccessToken;
import nl.plusgemeente.sdk.auth.token.AccessTokenVerifier;
import nl.plusgemeente.sdk.auth.token.TokenRejectedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a request through only with an access token that is in order, and hands that token on
 * ({@link #token(ServletRequest)}). All others it answers itself, as RFC 6750 §3 and RFC 9449 §7.1 say: 400, 401, 403 or
 * 503 with a challenge and a problem document (RFC 9457), which tells a stranger nothing that it did not send.
 *
 * <p>A token counts in the header {@code Authorization} only, and never in an address or form. The certificate is that of
 * the TLS connection, as the container knows it; behind a gateway that ends TLS, say with
 * {@link Builder#clientCertificate} where it is.
 *
 * <pre>{@code
 * servletContext.addFilter("tokens", AccessTokenFilter.builder(verifier).scopes("meldingen.lezen").build())
 *         .addMappingForUrlPatterns(null, false, "/api/*");
 * }</pre>
 */
public final class AccessTokenFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(AccessTokenFilter.class);
    private static final String TOKEN = AccessTokenFilter.class.getName() + ".token";
    /** Where a container puts the certificates of a TLS connection, the caller's own first (Servlet 6.0 §3.10). */
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    private final AccessTokenVerifier verifier;
    private final List<String> scopes;
    private final RequestReader requests;

    private AccessTokenFilter(Builder builder) {
        this.verifier = builder.verifier;
        this.scopes = List.copyOf(builder.scopes);
        this.requests = new RequestReader(builder.certificate, Optional.ofNullable(builder.address));
    }

    /**
     * A filter.
     *
     * @param verifier decides on tokens
     * @return a builder
     */
    public static Builder builder(AccessTokenVerifier verifier) {
        return new Builder(verifier);
    }

    /**
     * The token with which a request was let through.
     *
     * @param request the request
     * @return the token, verified
     * @throws IllegalStateException when the request did not pass this filter: it is not mapped to its address
     */
    public static AccessToken token(ServletRequest request) {
        if (request.getAttribute(TOKEN) instanceof AccessToken token) {
            return token;
        }
        throw new IllegalStateException("The request did not pass an AccessTokenFilter: map it to this address.");
    }

    /**
     * Passes a request on, or answers it.
     *
     * @param request any request; one that is not HTTP is refused
     * @param response its answer
     * @param chain what comes next
     * @throws IOException from what comes next, or when the answer cannot be written
     * @throws ServletException from what comes next, or for a request that is not HTTP
     */
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest asked) || !(response instanceof HttpServletResponse answer)) {
            throw new ServletException("Only HTTP requests bring access tokens.");
        }
        try {
            AccessToken token = verifier.verify(requests.presented(asked));
            token.requireScopes(scopes.toArray(String[]::new));
            asked.setAttribute(TOKEN, token);
        } catch (TokenRejectedException e) {
            LOG.info("A request was refused with {}. {}", e.status(), e.getMessage());
            Refusals.answer(answer, e);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The scopes that it asks for. */
    @Override
    public String toString() {
        return "AccessTokenFilter" + scopes;
    }

    private static Optional<X509Certificate> ofConnection(HttpServletRequest request) {
        return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
                ? Optional.of(chain[0])
                : Optional.empty();
    }

    /** Sets an {@link AccessTokenFilter} up. */
    public static final class Builder {
        private final AccessTokenVerifier verifier;
        private final List<String> scopes = new ArrayList<>();
        private Function<HttpServletRequest, Optional<X509Certificate>> certificate = AccessTokenFilter::ofConnection;
        private @org.jspecify.annotations.Nullable URI address;

        private Builder(AccessTokenVerifier verifier) {
            this.verifier = verifier;
        }

        /**
         * Scopes that every request needs; for those of single methods ask the token
         * ({@link AccessToken#requireScopes}).
         *
         * @param needed all of which the token must have
         * @return this builder
         */
        public Builder scopes(String... needed) {
            scopes.addAll(List.of(needed));
            return this;
        }

        /**
         * Where the caller's certificate is. Take one from a header only when nobody but the gateway can set it.
         *
         * @param source gives the caller's own certificate; that of the TLS connection where none is given
         * @return this builder
         */
        public Builder clientCertificate(Function<HttpServletRequest, Optional<X509Certificate>> source) {
            certificate = source;
            return this;
        }

        /**
         * Scheme, host and port that callers use, where a gateway stands before the container: DPoP proofs are made for
         * that address.
         *
         * @param origin for example {@code https://api.utrecht.nl}; that of the request where none is given
         * @return this builder
         * @throws IllegalArgumentException for an address without scheme and host, or with more than those and a port
         */
        public Builder externalAddress(URI origin) {
            boolean plain = origin.getHost() != null
                    && (origin.getRawPath() == null || origin.getRawPath().isEmpty())
                    && origin.getRawQuery() == null
                    && origin.getRawFragment() == null
                    && origin.getRawUserInfo() == null;
            if (!plain) {
                throw new IllegalArgumentException("An external address has a scheme, a host and perhaps a port");
            }
            address = origin;
            return this;
        }

        /**
         * The filter.
         *
         * @return thread-safe
         */
        public AccessTokenFilter build() {
            return new AccessTokenFilter(this);
        }
    }
}
