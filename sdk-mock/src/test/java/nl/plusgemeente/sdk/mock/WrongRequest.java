package nl.plusgemeente.sdk.mock;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something that a caller does wrong. */
@FunctionalInterface
interface WrongRequest {

    /** What came of it. */
    Refused send() throws Exception;

    /**
     * An answer that refuses.
     *
     * @param status the HTTP status
     * @param body as text
     */
    record Refused(int status, String body) {

        static Refused of(HttpResponse<String> response) {
            return new Refused(response.statusCode(), response.body());
        }
    }

    /** Wrong requests, each by the words that the page about the mock has for it. */
    final class Book {
        private final Map<String, WrongRequest> byRow = new LinkedHashMap<>();

        void add(String row, WrongRequest request) {
            if (byRow.put(row, request) != null) {
                throw new IllegalArgumentException("Twice: " + row);
            }
        }

        Map<String, WrongRequest> all() {
            return byRow;
        }
    }
}
