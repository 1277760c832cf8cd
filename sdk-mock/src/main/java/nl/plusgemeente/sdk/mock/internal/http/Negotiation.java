package nl.plusgemeente.sdk.mock.internal.http;

import java.util.Locale;

/** What a request's headers must say before anybody reads its body. */
final class Negotiation {

    private Negotiation() {}

    /**
     * Checks the headers.
     *
     * @return the media type that the answer should have
     */
    static String check(Incoming incoming, Route route) {
        String accept = incoming.header("Accept").orElse("*/*");
        String produces = route.produces().stream()
                .filter(type -> accepts(accept, type))
                .findFirst()
                .orElseThrow(() -> Problem.notAcceptable(accept));
        if (route.method().equals("POST")) {
            String contentType = incoming.header("Content-Type").orElse("");
            if (!mediaType(contentType).equals(Answer.JSON)) {
                throw Problem.unsupportedMediaType(contentType);
            }
        }
        if (route.needsCrs()) {
            checkCrs(incoming.header("Content-Crs").orElse(""));
        }
        return produces;
    }

    private static void checkCrs(String crs) {
        if (crs.isEmpty()) {
            throw Problem.badRequest("De header Content-Crs ontbreekt.", "Content-Crs");
        }
        if (!crs.equals(Crs.RD)) {
            throw Problem.badRequest("De header Content-Crs heeft een ongeldige waarde: " + crs, "Content-Crs");
        }
    }

    private static boolean accepts(String accept, String type) {
        String family = type.substring(0, type.indexOf('/')) + "/*";
        for (String range : accept.split(",", -1)) {
            String wanted = mediaType(range);
            if (!refused(range) && (wanted.equals("*/*") || wanted.equals(family) || wanted.equals(type))) {
                return true;
            }
        }
        return false;
    }

    private static boolean refused(String range) {
        return range.replace(" ", "").toLowerCase(Locale.ROOT).matches(".*;q=0(\\.0*)?(;.*)?");
    }

    private static String mediaType(String header) {
        int semicolon = header.indexOf(';');
        String type = semicolon < 0 ? header : header.substring(0, semicolon);
        return type.trim().toLowerCase(Locale.ROOT);
    }
}
