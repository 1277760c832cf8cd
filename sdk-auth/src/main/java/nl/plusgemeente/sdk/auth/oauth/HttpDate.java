package nl.plusgemeente.sdk.auth.oauth;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;

/** The {@code Date} of an answer (RFC 9110 §6.6.1). */
final class HttpDate {
    private HttpDate() {}

    static Optional<Instant> of(Headers headers) {
        return headers.first("Date").flatMap(HttpDate::parsed);
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
