package nl.plusgemeente.sdk.mock.internal.anonymous;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes in which a text may stand within a text. */
final class Veils {

    private static final int LAYERS = 3;
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern BACKSLASH = Pattern.compile("\\\\+(?:u([0-9a-fA-F]{4})|(.))");
    private static final Pattern ENTITY = Pattern.compile("&(?:amp;)*#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    private Veils() {}

    /** The text without the escapes that it has; none where it has none. */
    static List<String> lift(String text) {
        List<String> seen = new ArrayList<>();
        String bare = percent(entities(backslashes(text)));
        if (!bare.equals(text)) {
            seen.add(bare);
        }
        return seen;
    }

    /** Without percent-encoding, however often it was encoded within reason. */
    static String percent(String text) {
        String bare = text;
        for (int i = 0; i < LAYERS && bare.indexOf('%') >= 0; i++) {
            bare = PERCENT.matcher(bare)
                    .replaceAll(
                            run -> Matcher.quoteReplacement(URLDecoder.decode(run.group(), StandardCharsets.UTF_8)));
        }
        return bare;
    }

    static String forUrl(String text) {
        return URLEncoder.encode(text.replace(' ', '-'), StandardCharsets.UTF_8);
    }

    private static String backslashes(String text) {
        return text.indexOf('\\') < 0
                ? text
                : BACKSLASH
                        .matcher(text)
                        .replaceAll(escape -> Matcher.quoteReplacement(
                                escape.group(1) == null
                                        ? escape.group(2)
                                        : (char) Integer.parseInt(escape.group(1), 16) + ""));
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(entity -> {
                    int point = entity.group(1) == null
                            ? Integer.parseInt(entity.group(2))
                            : Integer.parseInt(entity.group(1), 16);
                    return Matcher.quoteReplacement(
                            Character.isValidCodePoint(point) ? Character.toString(point) : entity.group());
                });
    }
}
