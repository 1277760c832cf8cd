package nl.plusgemeente.sdk.mock.internal.anonymous;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes over one piece of text: forms, known values, and what a link or an escape hides. Not thread-safe. */
final class TextPass {

    private static final int MOST_SECRETS = 1_000;
    private static final int SHORTEST_SECRET = 6;
    private static final Pattern URL = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]{0,20}:)?/\\S*");
    private static final Pattern PART = Pattern.compile("([/?&=#;]?)([^/?&=#;]*+)");

    private final MemberNames names;
    private final Pseudonyms pseudonyms;
    private final Patterns patterns;
    private final Set<String> secrets = new LinkedHashSet<>();

    TextPass(MemberNames names, Pseudonyms pseudonyms) {
        this.names = names;
        this.pseudonyms = pseudonyms;
        this.patterns = new Patterns(pseudonyms);
    }

    /** A key or token that a request was made with. */
    void secret(String value) {
        if (value.length() >= SHORTEST_SECRET && secrets.add(value) && secrets.size() > MOST_SECRETS) {
            throw new NotAnonymisedException("the recording has more than " + MOST_SECRETS + " keys; begin another");
        }
    }

    String text(String text) {
        if (text.isBlank()) {
            return text;
        }
        String result = URL.matcher(text).matches() ? url(text) : plain(text, false);
        for (String seen : Veils.lift(result)) {
            if (!plain(seen, false).equals(seen)) {
                return Pseudonyms.REMOVED; // written so that only a part of it would be found: none of it is kept
            }
        }
        return result;
    }

    private String plain(String text, boolean url) {
        String result = text;
        for (String secret : secrets) {
            result = result.replace(secret, Pseudonyms.REMOVED);
        }
        return patterns.persons(known(patterns.secrets(result, url)));
    }

    private String known(String text) {
        StringBuilder result = new StringBuilder(text.length());
        Matcher words = Known.WORD.matcher(text);
        int from = 0;
        int copied = 0;
        while (words.find(from)) {
            Known found = pseudonyms.at(text, words.group(), words.start());
            from = words.end();
            if (!found.value().isEmpty()) {
                from = words.start() + found.value().length();
                result.append(text, copied, words.start()).append(found.pseudonym());
                copied = from;
            }
        }
        return result.append(text, copied, text.length()).toString();
    }

    /** Part by part, so that a link still leads somewhere; a parameter also by its name. */
    private String url(String text) {
        StringBuilder result = new StringBuilder(text.length());
        Matcher parts = PART.matcher(text);
        String name = "";
        while (parts.find() && !parts.group().isEmpty()) {
            String value = parts.group(2);
            String bare = Veils.percent(value);
            Kind kind = parts.group(1).equals("=") ? names.kind(name, false) : Kind.OPEN;
            String seen = kind == Kind.OPEN ? plain(bare, true) : pseudonyms.of(kind, bare);
            result.append(parts.group(1)).append(seen.equals(bare) ? value : Veils.forUrl(seen));
            name = bare;
        }
        return result.toString();
    }
}
