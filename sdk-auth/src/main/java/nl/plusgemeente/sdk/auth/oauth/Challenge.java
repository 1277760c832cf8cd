package nl.plusgemeente.sdk.auth.oauth;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.http.Headers;

/**
 * What an API says about a token in {@code WWW-Authenticate} (RFC 6750 §3), as far as it may stand in a message.
 *
 * @param error for example {@code invalid_token}; empty when there is none of a plain form
 * @param description the reason, in words without anything that could be a token or a number of a person
 * @param scopes what the token would need; may be empty
 */
record Challenge(String error, String description, List<String> scopes) {
    private static final int LONGEST = 8_192;
    private static final Pattern PARAMETER =
            Pattern.compile("\\b(error|error_description|scope)=\"([^\"\\\\]{0,500})\"");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ,.:;'()_-]{1,160}");
    private static final Pattern TELLING = Pattern.compile("[0-9]{5}|[A-Za-z0-9_-]{31}|eyJ");

    static Challenge of(Headers headers) {
        String text = String.join(", ", headers.all("WWW-Authenticate"));
        Matcher matcher = PARAMETER.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        String error = "";
        String description = "";
        List<String> scopes = List.of();
        while (matcher.find()) {
            String value = matcher.group(2);
            switch (matcher.group(1)) {
                case "error" -> error = Words.plain(value) ? value : "";
                case "error_description" -> description = safe(value);
                default ->
                    scopes =
                            Arrays.stream(value.split(" ")).filter(Words::plain).toList();
            }
        }
        return new Challenge(error, description, scopes);
    }

    private static String safe(String text) {
        return PLAIN.matcher(text).matches() && !TELLING.matcher(text).find() ? text : "";
    }

    /** For example {@code HTTP 401, invalid_token: the token is expired}. */
    String said(int status, Optional<String> word) {
        String shown = error.isEmpty() ? word.orElse("") : error;
        return "HTTP " + status + (shown.isEmpty() ? "" : ", " + shown)
                + (description.isEmpty() ? "" : ": " + description);
    }
}
