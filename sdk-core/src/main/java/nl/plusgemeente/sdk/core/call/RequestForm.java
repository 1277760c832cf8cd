package nl.plusgemeente.sdk.core.call;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.core.http.Headers;

/** Refuses a method or header that would make another request than it looks. */
final class RequestForm {
    /** What the HTTP client writes itself: where the message ends, and to whom it goes (RFC 9112 §6, §3.2). */
    private static final Set<String> FRAMING =
            Set.of("content-length", "transfer-encoding", "host", "connection", "upgrade", "expect", "te", "trailer");

    private RequestForm() {}

    static void check(String method, Map<String, String> headers) {
        if (!method.matches("[A-Z]{1,20}")) {
            throw new IllegalArgumentException("a method is a word in capitals, like GET");
        }
        Headers checked = new Headers();
        headers.forEach((name, value) -> {
            checked.add(name, value);
            if (FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("the header " + name + " is written by the HTTP client");
            }
        });
    }
}
