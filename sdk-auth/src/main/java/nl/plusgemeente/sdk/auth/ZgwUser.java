package nl.plusgemeente.sdk.auth;

/**
 * The person for whom a ZGW API is called, as its audit trail will show: {@code gebruikersId} and
 * {@code gebruikersWeergave} there.
 *
 * @param id leads within the organisation to one person: 1 to 255 characters
 * @param representation a name for readers: at most 255 characters, may be empty
 */
public record ZgwUser(String id, String representation) {
    /** What fits in the audit trail's fields. */
    private static final int LONGEST = 255;

    /**
     * Checks what would not fit in an audit trail.
     *
     * @throws IllegalArgumentException for an empty id, more than 255 characters, or characters that move a cursor; the
     *     message does not repeat them
     */
    public ZgwUser {
        if (id.isBlank()) {
            throw new IllegalArgumentException("the id of a ZGW user is empty: leave the user out where there is none");
        }
        check("id", id);
        check("representation", representation);
    }

    private static void check(String what, String value) {
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw new IllegalArgumentException("the " + what + " of a ZGW user has more than " + LONGEST
                    + " characters, which do not fit in the audit trail");
        }
        if (!ZgwText.isClean(value)) {
            throw new IllegalArgumentException(
                    "the " + what + " of a ZGW user has a control character or half a surrogate pair");
        }
    }

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "ZgwUser[***]";
    }
}
