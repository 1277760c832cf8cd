package nl.plusgemeente.sdk.auth.oauth;

import java.util.Collection;
import java.util.stream.Collectors;

/** Words of a server, as far as they may stand in messages: short and plain ones. */
final class Words {
    private static final int LONGEST_LIST = 10;

    private Words() {}

    static boolean plain(String word) {
        return word.matches("[A-Za-z0-9][A-Za-z0-9._:/~+-]{0,99}");
    }

    /** For example {@code zaken.lezen, zaken.schrijven}. */
    static String list(Collection<String> words) {
        String shown = words.stream()
                .sorted()
                .limit(LONGEST_LIST)
                .map(word -> plain(word) ? word : "(one of another form)")
                .collect(Collectors.joining(", "));
        return words.size() > LONGEST_LIST ? shown + " and more" : shown;
    }
}
