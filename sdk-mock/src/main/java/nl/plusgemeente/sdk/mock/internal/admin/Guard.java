package nl.plusgemeente.sdk.mock.internal.admin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.plusgemeente.sdk.mock.internal.http.Answer;

/**
 * Keeps pages of others out. A browser on this machine reaches the loopback address for any page that it shows: under a
 * host name that the page's owner points at it, and with forms.
 */
final class Guard {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Guard() {}

    /** Ends the request with a refusal, unless it may pass. */
    static void check(AdminRequest request) {
        List<String> hosts = request.header("Host");
        if (hosts.size() != 1 || !isOurs(hosts.get(0), request.port())) {
            throw Replies.refusal(
                    RefusalCode.HOST,
                    "The Host header must be 127.0.0.1:" + request.port() + " or localhost:" + request.port());
        }
        int largest = AdminRequest.largestBody(request.path());
        if (request.body().length > largest) {
            throw Replies.refusal(RefusalCode.TOO_LARGE, "A body has at most " + largest + " bytes");
        }
        if (!READING.contains(request.method())) {
            checkChange(request, hosts.get(0));
        }
    }

    private static void checkChange(AdminRequest request, String host) {
        List<String> origins = request.header("Origin");
        if (!origins.stream().allMatch(("http://" + host)::equalsIgnoreCase)) {
            throw Replies.refusal(
                    RefusalCode.ORIGIN, "Only the administration's own page may change something from a browser");
        }
        List<String> types = request.header("Content-Type");
        if (types.size() != 1 || !isJson(types.get(0))) {
            throw Replies.refusal(
                    RefusalCode.CONTENT_TYPE, "What changes something needs Content-Type: " + Answer.JSON);
        }
    }

    private static boolean isOurs(String host, int port) {
        return Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port)
                .contains(host.toLowerCase(Locale.ROOT));
    }

    private static boolean isJson(String type) {
        int parameters = type.indexOf(';');
        String bare = parameters < 0 ? type : type.substring(0, parameters);
        return bare.strip().equalsIgnoreCase(Answer.JSON);
    }
}
