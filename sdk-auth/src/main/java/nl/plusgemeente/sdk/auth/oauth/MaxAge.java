package nl.plusgemeente.sdk.auth.oauth;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.http.Headers;

/** How long an answer may be kept ({@code Cache-Control}, RFC 9111 §5.2.2), within reason. */
final class MaxAge {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration USUAL = Duration.ofHours(1);
    /** NL GOV OAuth §3.1.5 recommends servers to allow a week. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final Pattern SECONDS = Pattern.compile("(?:^|[\\s,])max-age=\"?([0-9]{1,18})");

    private MaxAge() {}

    static Duration of(Headers headers) {
        String control = String.join(",", headers.all("Cache-Control")).toLowerCase(Locale.ROOT);
        if (control.contains("no-store") || control.contains("no-cache")) {
            return SHORTEST;
        }
        Matcher matcher = SECONDS.matcher(control);
        if (!matcher.find()) {
            return USUAL;
        }
        Duration given = Duration.ofSeconds(Math.min(Long.parseLong(matcher.group(1)), LONGEST.toSeconds()));
        return given.compareTo(SHORTEST) < 0 ? SHORTEST : given;
    }
}
