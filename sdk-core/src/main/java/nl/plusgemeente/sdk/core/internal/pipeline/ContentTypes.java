package nl.plusgemeente.sdk.core.internal.pipeline;

import java.util.Locale;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.spi.AttemptContext;

/** Refuses an answer by what it says it is, before a byte of it is read. */
final class ContentTypes {

    private ContentTypes() {}

    static void requireJson(IncomingResponse response, AttemptContext context) {
        String type = response.headers().first("Content-Type").orElse("application/json");
        if (!isJson(type)) {
            throw new ResponseFormatException(
                    CoreErrors.CONTENT_TYPE,
                    "The API answered " + plain(type) + " where JSON was asked for: check that the address is that of"
                            + " the API, and that no proxy stands between.",
                    context.facts(),
                    null);
        }
    }

    static boolean isJson(String type) {
        String name = name(type);
        return name.equals("application/json") || name.endsWith("+json");
    }

    /** Whether it says to be a problem (RFC 9457), whatever the status. */
    static boolean isProblem(IncomingResponse response) {
        return response.headers()
                .first("Content-Type")
                .filter(type -> name(type).equals("application/problem+json"))
                .isPresent();
    }

    private static String name(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A type as it may stand in a message: a server can put anything into a header. */
    private static String plain(String type) {
        String name = name(type);
        return name.matches("[a-z0-9.+-]{1,40}/[a-z0-9.+-]{1,40}") ? name : "something";
    }
}
