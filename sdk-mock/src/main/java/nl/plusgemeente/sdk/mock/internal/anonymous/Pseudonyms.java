package nl.plusgemeente.sdk.mock.internal.anonymous;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands in place of what: the same for the same value, so that what belongs together still does. Not thread-safe. */
final class Pseudonyms {

    static final String REMOVED = "TEST-removed";
    static final String MAIL_HOST = "example.invalid";
    private static final int MOST = 100_000;
    private static final int FIRST_NUMBER = 999_000_000;
    private static final int SHORTEST_KNOWN = 3;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.{5,30}");

    private final Map<Kind, Map<String, String>> given = new EnumMap<>(Kind.class);
    private final Map<String, List<Known>> known = new HashMap<>();
    private int number = FIRST_NUMBER;
    private int size;

    /** A value by what its member says of it. */
    String of(Kind kind, String value) {
        if (value.isBlank()) {
            return value;
        }
        if (kind == Kind.BSN) {
            return bsn(value);
        }
        if (kind == Kind.SECRET) {
            remember(value, REMOVED);
            return REMOVED;
        }
        if (DATE.matcher(value).matches()) {
            return "1900-01-01";
        }
        if (MOMENT.matcher(value).matches()) {
            return "1900-01-01T00:00:00Z";
        }
        String pseudonym = numbered(kind, value.strip());
        if (kind == Kind.NAME || kind == Kind.CONTACT || kind == Kind.OTHER) {
            remember(value, pseudonym);
        }
        return pseudonym;
    }

    /** A number that is no BSN, and is seen to be none. */
    String bsn(String value) {
        StringBuilder digits = new StringBuilder();
        value.codePoints().map(c -> Character.digit(c, 10)).filter(d -> d >= 0).forEach(digits::append);
        while (digits.length() > 0 && digits.length() < 9) {
            digits.insert(0, '0');
        }
        Map<String, String> numbers = given.computeIfAbsent(Kind.BSN, k -> new HashMap<>());
        return numbers.computeIfAbsent(digits.isEmpty() ? value : digits.toString(), v -> nextNumber());
    }

    /** A number by what its member says of it. */
    int count(Kind kind, String value) {
        return kind == Kind.BSN
                ? Integer.parseInt(bsn(value))
                : Integer.parseInt(numbered(kind, value).replaceAll("\\D+", ""));
    }

    /** The longest known value that begins at a place in a text; of values in no wording, only whole words. */
    Known at(String text, String word, int start) {
        Known longest = Known.NONE;
        for (Known candidate : known.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
            if (candidate.value().length() > longest.value().length() && candidate.standsIn(text, start)) {
                longest = candidate;
            }
        }
        return longest;
    }

    private void remember(String value, String pseudonym) {
        String bare = value.strip();
        boolean telling = bare.codePoints().anyMatch(c -> !Character.isLowerCase(c) && !Character.isWhitespace(c));
        String word = Known.firstWord(bare);
        if (bare.length() < SHORTEST_KNOWN || !telling || word.isEmpty() || !bare.startsWith(word)) {
            return;
        }
        List<Known> same = known.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new ArrayList<>(1));
        Known item = new Known(bare, pseudonym);
        if (!same.contains(item)) {
            room();
            same.add(item);
        }
    }

    private String numbered(Kind kind, String value) {
        Map<String, String> ours = given.computeIfAbsent(kind, k -> new HashMap<>());
        return ours.computeIfAbsent(value, v -> {
            room();
            int n = ours.size() + 1;
            return v.contains("@") ? "test-" + n + "@" + MAIL_HOST : "TEST " + kind.word() + " " + n;
        });
    }

    private String nextNumber() {
        room();
        do {
            number++;
        } while (Elfproef.holds(Integer.toString(number)));
        return Integer.toString(number);
    }

    private void room() {
        if (++size > MOST) {
            throw new NotAnonymisedException(
                    "the recording has more than " + MOST + " different values to hide; begin another");
        }
    }
}
