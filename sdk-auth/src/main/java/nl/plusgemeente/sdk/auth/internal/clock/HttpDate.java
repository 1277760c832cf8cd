package nl.plusgemeente.sdk.auth.internal.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;

/** The {@code Date} of an answer (RFC 9110 §6.6.1). */
public final class HttpDate {
    private HttpDate() {}

    /**
     * The time at the server when it answered (RFC 9110 §6.6.1).
     *
     * @param headers of the answer
     * @return empty when it does not say, or not in the form of today
     */
    public static Optional<Instant> of(Headers headers) {
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
