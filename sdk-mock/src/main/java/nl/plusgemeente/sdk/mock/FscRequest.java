package nl.plusgemeente.sdk.mock;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;

/**
 * A request that the Inway of a peer of {@link MockFsc} let through to a service.
 *
 * @param method its method
 * @param target path and query, as in its first line
 * @param headers its headers, {@code Fsc-Authorization} and {@code Fsc-Transaction-Id} among them
 * @param body its body
 * @param claims what the token says of the caller, by the names of FSC Core 2.0.0 §4.6: {@code sub}, {@code gth}, {@code act} and so on
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record FscRequest(String method, String target, Headers headers, byte[] body, Map<String, Object> claims) {

    /** Copies the claims. */
    public FscRequest {
        claims = Map.copyOf(claims);
    }

    /**
     * The path without the query.
     *
     * @return as it was sent, not decoded
     */
    public String path() {
        return target.split("\\?", 2)[0];
    }

    /**
     * A header.
     *
     * @param name its name, in any case
     * @return the first of that name
     */
    public Optional<String> header(String name) {
        return headers.first(name);
    }

    /**
     * The body as text.
     *
     * @return {@link #body()} read as UTF-8
     */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** All but the query, the headers and the body: they may hold what must not be logged. */
    @Override
    public String toString() {
        return "FscRequest[" + method + " " + path() + ", by " + claims.get("sub") + "]";
    }
}
