package nl.plusgemeente.sdk.mock.internal.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.state.LocalState;
import nl.plusgemeente.sdk.mock.internal.state.Members;

/**
 * A request for the administration.
 *
 * @param method the HTTP method
 * @param path as sent, not decoded
 * @param query as sent, without the question mark; may be empty
 * @param headers all values of each header, by lower-case name
 * @param body no more than one byte beyond {@link #largestBody}
 * @param port by which it came in
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once and never compared
public record AdminRequest(
        String method, String path, String query, Map<String, List<String>> headers, byte[] body, int port) {

    /** Before the name of a part of the state. */
    static final String STATE = "/api/state/";

    private static final int DEPTH = 2;
    private static final int LARGEST_BODY = 64 * 1024;

    /** The largest body that an address takes, in bytes: what is no document of state is small. */
    public static int largestBody(String path) {
        return path.startsWith(STATE) ? LocalState.LARGEST : LARGEST_BODY;
    }

    /** Which one, at an address that ends in that. */
    String lastSegment() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** For what needs no body: none, or an object without members. */
    void requireNoMembers() {
        if (body.length > 0) {
            members().only(Set.of());
        }
    }

    Members members() {
        return Members.of(body, DEPTH);
    }

    /** The parameters of the query by name; the first of equal names counts. */
    Map<String, String> parameters() {
        try {
            return Incoming.parameters(query);
        } catch (IllegalArgumentException e) {
            throw Replies.refusal(RefusalCode.QUERY, "The query is badly coded");
        }
    }

    List<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
