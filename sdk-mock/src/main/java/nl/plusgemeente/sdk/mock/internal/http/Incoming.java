package nl.plusgemeente.sdk.mock.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request as it came off the wire.
 *
 * @param zone the listener it came in by
 * @param origin the address of that listener, without a slash at the end
 * @param method the HTTP method
 * @param path the path as sent, not decoded
 * @param queryString the query as sent, without the question mark; may be empty
 * @param headers the first value of each header, by lower-case name
 * @param body the body; empty when there is none
 * @param clientOin the OIN in the client's certificate, if it showed one
 * @param clientThumbprint the SHA-256 of the client's certificate in base64url, if it showed one
 * @param raw the request to the letter, for sites that need it
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
public record Incoming(
        Zone zone,
        String origin,
        String method,
        String path,
        String queryString,
        Map<String, String> headers,
        String body,
        Optional<String> clientOin,
        Optional<String> clientThumbprint,
        Optional<RawRequest> raw) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The query parameters by name; the first of equal names counts. */
    public Map<String, String> query() {
        try {
            return parameters(queryString);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("De query is niet goed gecodeerd.");
        }
    }

    /**
     * The same of any query.
     *
     * @throws IllegalArgumentException if it is badly coded
     */
    public static Map<String, String> parameters(String queryString) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : queryString.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty()) {
                parameters.putIfAbsent(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
