package nl.plusgemeente.sdk.exchange.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Enumeration;
import java.util.List;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;

/** Takes from a request what a verifier wants to know. */
final class RequestMessage {
    /** Where a container puts the certificates of a TLS connection, the caller's own first (Servlet 6.0 §3.10). */
    static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    private RequestMessage() {}

    static IncomingMessage of(HttpServletRequest request) throws IOException {
        Headers headers = new Headers();
        for (String name : list(request.getHeaderNames())) {
            list(request.getHeaders(name)).forEach(value -> headers.addReceived(name, value));
        }
        String query = request.getQueryString();
        String target = request.getRequestURI() + (query == null ? "" : "?" + query);
        IncomingMessage message =
                IncomingMessage.request(request.getMethod(), target, headers, request.getInputStream());
        return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
                ? message.from(chain[0])
                : message;
    }

    /** A container that keeps its headers to itself has none. */
    static List<String> list(@org.jspecify.annotations.Nullable Enumeration<String> values) {
        return values == null ? List.of() : java.util.Collections.list(values);
    }
}
