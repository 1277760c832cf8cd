package nl.plusgemeente.sdk.omgevingswet.internal.tekst;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of texts with markup, as the APIs of rules hand them out. Unknown entities stay as they are. */
public final class HtmlText {
    private static final Pattern BLOCK = Pattern.compile("</?(?:p|div|li|ul|ol|br|tr|table|h[1-6])\\b[^<>]*+>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*+>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\\d?);");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("euml", "ë"),
            Map.entry("iuml", "ï"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("euro", "€"),
            Map.entry("sup2", "²"),
            Map.entry("sup3", "³"),
            Map.entry("deg", "°"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"));

    private HtmlText() {}

    /** Without tags, entities as characters, blocks on lines of their own. */
    public static String plain(String html) {
        PlainText text = new PlainText();
        String[] blocks = BLOCK.split(html, -1);
        for (int i = 0; i < blocks.length; i++) {
            if (i > 0) {
                text.line();
            }
            text.append(decoded(TAG.matcher(blocks[i]).replaceAll("")));
        }
        return text.toString();
    }

    private static String decoded(String text) {
        return ENTITY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(), found.group(1))));
    }

    private static String character(String whole, String name) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean usable = Character.isValidCodePoint(code) && !Character.isISOControl(code);
        return usable ? Character.toString(code) : whole;
    }
}
