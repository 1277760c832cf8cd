package nl.plusgemeente.sdk.exchange.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.inway.FscCaller;
import nl.plusgemeente.sdk.exchange.fsc.inway.FscInway;
import nl.plusgemeente.sdk.exchange.fsc.inway.InwayRefusedException;
import nl.plusgemeente.sdk.exchange.fsc.inway.InwayRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Is the Inway of a service (FSC Core 2.0.0 §4.7): lets a request through when {@link FscInway} finds it in order and has
 * written it to the transaction log, and hands on who calls ({@link #caller}). All others it answers itself, with the status,
 * the headers and the body of the standard. What comes next gets the request with all of its headers, the access token too:
 * keep {@code Fsc-Authorization} out of logs.
 *
 * <p>The certificate is that of the TLS connection, as the container knows it, so TLS with a certificate of the client must
 * end in the container. It is not taken from a header: whoever reaches the port behind a gateway that ends TLS could send one,
 * and FSC binds tokens to connections. A gateway in front may pass TLS on by the name of the server (SNI).
 *
 * <pre>{@code
 * servletContext.addFilter("inway", FscInwayFilter.of(inway)).addMappingForUrlPatterns(null, false, "/*");
 * }</pre>
 */
public final class FscInwayFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(FscInwayFilter.class);
    private static final String CALLER = FscInwayFilter.class.getName() + ".caller";
    private static final int OURS = 500;

    private final FscInway inway;

    private FscInwayFilter(FscInway inway) {
        this.inway = inway;
    }

    /**
     * A filter.
     *
     * @param inway decides on requests
     * @return thread-safe
     */
    public static FscInwayFilter of(FscInway inway) {
        return new FscInwayFilter(inway);
    }

    /**
     * Who calls, and what.
     *
     * @param request the request
     * @return the caller
     * @throws IllegalStateException when the request did not pass this filter: it is not mapped to its address
     */
    public static FscCaller caller(ServletRequest request) {
        if (request.getAttribute(CALLER) instanceof FscCaller caller) {
            return caller;
        }
        throw new IllegalStateException("The request did not pass an FscInwayFilter: map it to this address.");
    }

    /**
     * Passes a request on, or answers it. Either way the answer names the transaction ({@code Fsc-Transaction-Id}) when the
     * request does.
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
            throw new ServletException("Only HTTP requests come over FSC.");
        }
        InwayRequest incoming = request(asked);
        incoming.transactionId().ifPresent(id -> answer.setHeader(FscHeaders.TRANSACTION_ID, id.value()));
        try {
            asked.setAttribute(CALLER, inway.verify(incoming));
        } catch (InwayRefusedException e) {
            refuse(answer, e);
            return;
        }
        chain.doFilter(request, response);
    }

    private static InwayRequest request(HttpServletRequest asked) {
        return new InwayRequest(
                asked.getMethod(),
                RequestMessage.list(asked.getHeaders(FscHeaders.AUTHORIZATION)),
                RequestMessage.list(asked.getHeaders(FscHeaders.TRANSACTION_ID)),
                asked.getAttribute(RequestMessage.CERTIFICATES) instanceof X509Certificate[] chain
                        ? List.of(chain)
                        : List.of());
    }

    private static void refuse(HttpServletResponse answer, InwayRefusedException refusal) throws IOException {
        if (refusal.status() < OURS) {
            LOG.info("A request over FSC was refused with {}. {}", refusal.status(), refusal.getMessage());
        } else {
            LOG.warn("A request over FSC was refused with {}. {}", refusal.status(), refusal.getMessage());
        }
        answer.setStatus(refusal.status());
        answer.setHeader("Cache-Control", "no-store");
        refusal.headers().forEach(answer::setHeader);
        byte[] body = refusal.body();
        answer.setContentLength(body.length);
        answer.getOutputStream().write(body);
    }

    /** Which Inway it is. */
    @Override
    public String toString() {
        return "FscInwayFilter[" + inway + "]";
    }
}
