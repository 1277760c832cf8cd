package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.util.regex.Pattern;

/** The name of a poller, which also names its file. */
final class PollName {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private PollName() {}

    static String checked(String name) {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("a poller's name has 1 to 63 lower-case letters, digits and hyphens");
        }
        return name;
    }
}
