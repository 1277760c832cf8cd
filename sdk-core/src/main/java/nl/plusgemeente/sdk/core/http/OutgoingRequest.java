package nl.plusgemeente.sdk.core.http;

import java.net.URI;
import java.util.Optional;

/**
 * One request as it is about to be sent. Its headers may be added to until it is; everything else stands.
 *
 * @param method the method, in capitals
 * @param uri the absolute address, query included
 * @param headers the headers, which schemes and interceptors add to
 * @param body the body, when there is one
 * @param server what the server must be, beside what TLS asks of every server; empty for nothing more
 */
public record OutgoingRequest(
        String method, URI uri, Headers headers, Optional<RequestBody> body, Optional<ServerCheck> server) {

    /**
     * A request to any server that TLS trusts.
     *
     * @param method the method, in capitals
     * @param uri the absolute address, query included
     * @param headers the headers
     * @param body the body, when there is one
     */
    public OutgoingRequest(String method, URI uri, Headers headers, Optional<RequestBody> body) {
        this(method, uri, headers, body, Optional.empty());
    }

    /**
     * The same request to another address: what a route does.
     *
     * @param target the absolute address to send to
     * @return a request that shares headers and body with this one
     */
    public OutgoingRequest to(URI target) {
        return new OutgoingRequest(method, target, headers, body, server);
    }

    /**
     * The same request with another body: what a scheme does that proves itself in the form, and what encrypts.
     *
     * @param replacement the body to send
     * @return a request that shares its headers with this one
     */
    public OutgoingRequest withBody(RequestBody replacement) {
        return new OutgoingRequest(method, uri, headers, Optional.of(replacement), server);
    }

    /**
     * The same request to a server that must be more than TLS asks: of one organisation, for example.
     *
     * @param check decides before any of the request is sent; in place of one that was there
     * @return a request that shares headers and body with this one
     */
    public OutgoingRequest requiring(ServerCheck check) {
        return new OutgoingRequest(method, uri, headers, body, Optional.of(check));
    }

    /** Method, host and path: the query may hold what must not be logged. */
    @Override
    public String toString() {
        return method + " " + uri.getScheme() + "://" + uri.getAuthority() + uri.getRawPath();
    }
}
