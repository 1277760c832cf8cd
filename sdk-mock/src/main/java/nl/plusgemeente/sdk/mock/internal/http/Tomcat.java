package nl.plusgemeente.sdk.mock.internal.http;

import java.util.Locale;

/** The web server behind the gateway, which refuses some paths before any API sees them, and says so in HTML. */
final class Tomcat {

    private static final String PAGE = """
        <!doctype html><html lang="en"><head><title>HTTP Status 400 – Bad Request</title></head>\
        <body><h1>HTTP Status 400 – Bad Request</h1></body></html>\
        """;

    private Tomcat() {}

    /** An escaped slash or backslash in a path is never let through. */
    static void check(Incoming incoming) {
        String path = incoming.path().toLowerCase(Locale.ROOT);
        if (path.contains("%2f") || path.contains("%5c")) {
            throw badRequest();
        }
    }

    /** Whether it refused itself, in words that no API changes. */
    static boolean isBehind(Refusal refusal) {
        return refusal.answer().body().equals(PAGE);
    }

    static Refusal badRequest() {
        return new Refusal(Answer.of(400, "text/html;charset=utf-8", PAGE));
    }
}
