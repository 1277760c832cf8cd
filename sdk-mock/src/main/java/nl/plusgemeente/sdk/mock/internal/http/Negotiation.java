package nl.plusgemeente.sdk.mock.internal.http;

import java.util.List;
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
        if (!route.consumes().isEmpty()) {
            String contentType = incoming.header("Content-Type").orElse("");
            if (!route.consumes().contains(mediaType(contentType))) {
                throw Problem.unsupportedMediaType(contentType);
            }
        }
        if (!route.crs().isEmpty()) {
            checkCrs(incoming.header("Content-Crs").orElse(""), route.crs());
        }
        return produces;
    }

    private static void checkCrs(String crs, List<String> accepted) {
        if (crs.isEmpty()) {
            throw Problem.badRequest("De header Content-Crs ontbreekt.", "Content-Crs");
        }
        if (!accepted.contains(crs)) {
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
