package nl.plusgemeente.sdk.core.identity;

/**
 * The code that the CBS gives a municipality, such as {@code 0344} for Utrecht. APIs write it in two ways, and answer
 * with nothing at all when they get the other one: {@link #gmCode()} and {@link #bare()}.
 *
 * @param bare four digits
 */
public record Gemeentecode(String bare) {
    private static final int LENGTH = 4;
    private static final String PREFIX = "gm";

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if the code is not four digits
     */
    public Gemeentecode {
        if (!Input.isDigits(bare, LENGTH)) {
            throw new IllegalArgumentException("A gemeentecode has four digits, leading zeros included, such as 0344 of"
                    + " Utrecht; this is not one: " + Input.quoted(bare)
                    + ". For the form gm0344 there is Gemeentecode.ofGmCode");
        }
    }

    /**
     * The gemeentecode with these digits.
     *
     * @param digits four digits, for example {@code 0344}
     * @return the gemeentecode
     * @throws IllegalArgumentException if these are not four digits
     */
    public static Gemeentecode of(String digits) {
        return new Gemeentecode(digits);
    }

    /**
     * The gemeentecode in the form that identifications of the Omgevingswet have.
     *
     * @param gmCode {@code gm} or {@code GM} and four digits, for example {@code gm0344}
     * @return the gemeentecode
     * @throws IllegalArgumentException if the code has another form
     */
    public static Gemeentecode ofGmCode(String gmCode) {
        boolean prefixed = gmCode.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
        if (!prefixed || !Input.isDigits(gmCode.substring(PREFIX.length()), LENGTH)) {
            throw new IllegalArgumentException("A gemeentecode of this form is gm and four digits, such as gm0344; this"
                    + " is not one: " + Input.quoted(gmCode));
        }
        return new Gemeentecode(gmCode.substring(PREFIX.length()));
    }

    /**
     * The code with its prefix, as in identifications of documents and in {@code bevoegdGezag}.
     *
     * @return for example {@code gm0344}
     */
    public String gmCode() {
        return PREFIX + bare;
    }

    /**
     * The code without prefix, as the RTR wants it in {@code organisatieCode}. The zero in front stays: the RTR finds
     * the activities of {@code 0363}, and none for {@code gm0363}.
     *
     * @return four digits, for example {@code 0344}
     */
    @Override
    public String bare() {
        return bare;
    }

    /**
     * The code without prefix.
     *
     * @return four digits
     */
    @Override
    public String toString() {
        return bare;
    }
}
