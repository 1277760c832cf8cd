package nl.plusgemeente.sdk.omgevingswet.internal.request;

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
}
