package nl.plusgemeente.sdk.mock.internal.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request for the administration.
 *
 * @param method the HTTP method
 * @param path as sent, not decoded
 * @param query as sent, without the question mark; may be empty
 * @param headers all values of each header, by lower-case name
 * @param body no more than one byte beyond {@link #LARGEST_BODY}
 * @param port by which it came in
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
public record AdminRequest(
        String method, String path, String query, Map<String, List<String>> headers, byte[] body, int port) {

    /** The largest body that is taken, in bytes. */
    public static final int LARGEST_BODY = 64 * 1024;

    List<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
