package nl.plusgemeente.sdk.omgevingswet.internal.request;

import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;

/** Parameters that users give. */
public final class Given {
    private static final int MAX_LENGTH = 1_000;

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
