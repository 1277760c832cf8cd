package nl.plusgemeente.sdk.exchange.internal.event;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type (RFC 2046), as far as events ask.
 *
 * @param essence type and subtype, in lower case
 * @param charset the character set that it names, in lower case; empty when it names none
 */
public record MediaType(String essence, Optional<String> charset) {
    private static final String TOKEN = "[A-Za-z0-9!#$&^_.+'*`|~-]{1,100}";
    private static final int LONGEST = 1_000;
    private static final Pattern ESSENCE = Pattern.compile("(" + TOKEN + "/" + TOKEN + ")[ \\t]*");
    private static final Pattern PARAMETER = Pattern.compile(
            ";[ \\t]*(" + TOKEN + ")=(?:(" + TOKEN + ")|\"([\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]{0,200})\")[ \\t]*");

    /**
     * Reads one.
     *
     * @param text as it stands in a header or attribute
     * @return empty when it is none, or names two character sets
     */
    public static Optional<MediaType> of(String text) {
        Matcher essence = ESSENCE.matcher(text);
        if (text.length() > LONGEST || !essence.lookingAt()) {
            return Optional.empty();
        }
        Optional<String> charset = Optional.empty();
        int at = essence.end();
        Matcher parameter = PARAMETER.matcher(text);
        while (at < text.length()) {
            if (!parameter.region(at, text.length()).lookingAt()) {
                return Optional.empty();
            }
            if (parameter.group(1).equalsIgnoreCase("charset")) {
                if (charset.isPresent()) {
                    return Optional.empty();
                }
                String value = parameter.group(2) != null ? parameter.group(2) : parameter.group(3);
                charset = Optional.of(value.toLowerCase(Locale.ROOT));
            }
            at = parameter.end();
        }
        return Optional.of(new MediaType(essence.group(1).toLowerCase(Locale.ROOT), charset));
    }

    /**
     * Whether data of this type is JSON (JSON Event Format 1.0.2 §3.1).
     *
     * @return {@code true} for {@code application/json} and what ends in {@code +json}
     */
    public boolean isJson() {
        return essence.endsWith("/json") || essence.endsWith("+json");
    }

    /**
     * Whether data of this type is text.
     *
     * @return {@code true} for {@code text/...}
     */
    public boolean isText() {
        return essence.startsWith("text/");
    }

    /**
     * Whether its characters are written in UTF-8.
     *
     * @return {@code true} when it says so, or says nothing
     */
    public boolean isUtf8() {
        return charset.map(name -> name.equals("utf-8") || name.equals("us-ascii"))
                .orElse(true);
    }
}
