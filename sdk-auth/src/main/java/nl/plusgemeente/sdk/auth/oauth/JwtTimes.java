package nl.plusgemeente.sdk.auth.oauth;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import org.jspecify.annotations.Nullable;

/** How long a token says that it lives. Nothing is verified: it only tells when to ask for the next. */
final class JwtTimes {
    private static final int DEPTH = 20;
    /** The year 9999. */
    private static final double LATEST = 253_402_300_799d;

    private JwtTimes() {}

    /**
     * The lifetime of a JWT from now on.
     *
     * @param token any token
     * @param server the time at the server; empty when it does not tell
     * @param own our time, which may be off
     * @return empty for a token without {@code exp}, or of another form
     */
    static Optional<Duration> lifetime(String token, Optional<Instant> server, Instant own) {
        String[] parts = token.split("\\.", 4);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Map<String, Object> claims =
                    StrictJson.object(Base64.getUrlDecoder().decode(parts[1]), DEPTH);
            // neither of the two is by our clock
            Instant now = server.or(() -> moment(claims.get("iat"))).orElse(own);
            return moment(claims.get("exp")).map(end -> Duration.between(now, end));
        } catch (IllegalArgumentException | JsonException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(@Nullable Object claim) {
        if (!(claim instanceof Number seconds) || Math.abs(seconds.doubleValue()) > LATEST) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond(seconds.longValue()));
    }
}
