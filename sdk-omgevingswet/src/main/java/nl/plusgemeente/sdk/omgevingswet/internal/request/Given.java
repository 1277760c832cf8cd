package nl.plusgemeente.sdk.omgevingswet.internal.request;

import java.util.regex.Pattern;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;

/** Parameters that users give. */
public final class Given {
    private static final int MAX_LENGTH = 1_000;
    private static final Pattern PATH_NAME = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    private Given() {}

    /**
     * A text that says something.
     *
     * @throws IllegalArgumentException when it is blank or no identification at all
     */
    public static String text(String text, String what) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(what + " has 1 to " + MAX_LENGTH + " characters, and not only spaces");
        }
        return text;
    }

    /**
     * A name of something in a path, in lower case with hyphens: an open list of values must not become another path.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static String pathName(String name, String what, String example) {
        if (!PATH_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(what + " is written in lower case letters and hyphens, as " + example);
        }
        return name;
    }

    /**
     * A moment to look at drafts: they do not hold on any day yet.
     *
     * @throws IllegalArgumentException when a day is set
     */
    public static Tijdreis forDrafts(Tijdreis moment) {
        if (moment.geldigOp().isPresent() || moment.inWerkingOp().isPresent()) {
            throw new IllegalArgumentException("drafts and besluitversies are known at a moment, and hold on no day:"
                    + " use Tijdreis.NU.beschikbaarOp(…), without geldigOp and inWerkingOp");
        }
        return moment;
    }
}
