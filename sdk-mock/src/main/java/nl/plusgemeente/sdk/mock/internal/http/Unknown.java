package nl.plusgemeente.sdk.mock.internal.http;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names in a request that nobody knows: what they stand for would not be done, and nobody would know.
 *
 * @param what parameters of a query or members of an object
 * @param names the first of them, shortened where they are long, and without control characters
 * @param more how many there are besides
 * @param known what is known at that place
 */
public record Unknown(What what, List<String> names, int more, Collection<String> known) {

    private static final int MOST_NAMES = 5;
    private static final int LONGEST_NAME = 40;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** What a name can be of. */
    public enum What {
        /** A parameter of a query. */
        PARAMETER("De parameter", "De parameters", "parameter"),
        /** A member of a JSON object. */
        MEMBER("Het veld", "De velden", "member");

        private final String one;
        private final String several;
        private final String english;

        What(String one, String several, String english) {
            this.one = one;
            this.several = several;
            this.english = english;
        }
    }

    /** The parameters of a query that an operation does not know; empty when it knows all. */
    public static Optional<Unknown> parameters(Collection<String> given, Collection<String> known) {
        return of(What.PARAMETER, "", given, known);
    }

    /**
     * The members that an object cannot have; empty when it can have all.
     *
     * @param path where the object is, before the name of each; empty for the whole body
     */
    public static Optional<Unknown> members(String path, Collection<String> given, Collection<String> known) {
        return of(What.MEMBER, path, given, known);
    }

    private static Optional<Unknown> of(What what, String path, Collection<String> given, Collection<String> known) {
        List<String> strangers =
                given.stream().filter(name -> !known.contains(name)).sorted().toList();
        List<String> names = strangers.stream()
                .limit(MOST_NAMES)
                .map(name -> path + shortened(name))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unknown(what, names, strangers.size() - names.size(), known));
    }

    /** In the words of the DSO. */
    public String inDutch() {
        boolean one = names.size() == 1;
        return (one ? what.one : what.several) + " " + listed("andere") + (one ? " is" : " zijn")
                + " niet bekend; bekend zijn" + (known.isEmpty() ? " er geen." : ": " + String.join(", ", known) + ".");
    }

    /** In the words of everybody else. */
    public String inEnglish() {
        return "There is no " + what.english + " " + listed("others") + "; there "
                + (known.isEmpty() ? "is none" : "are: " + String.join(", ", known));
    }

    private String listed(String others) {
        return String.join(", ", names) + (more == 0 ? "" : " (+ " + more + " " + others + ")");
    }

    private static String shortened(String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return CONTROL.matcher(shown).replaceAll("?");
    }
}
