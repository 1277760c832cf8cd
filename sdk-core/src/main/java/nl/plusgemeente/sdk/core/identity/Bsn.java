package nl.plusgemeente.sdk.core.identity;

/**
 * A burgerservicenummer: the number of a person. The law allows its use for few purposes (Wet algemene bepalingen
 * burgerservicenummer), so it never shows by itself: not in {@link #toString()}, not in an error, not in a log. Whoever
 * needs it calls {@link #reveal()}, which is easy to find in a review.
 */
public final class Bsn {
    private final String value;

    private Bsn(String value) {
        this.value = value;
    }

    /**
     * The BSN with this value.
     *
     * @param value nine digits, leading zeros included
     * @return the BSN
     * @throws IllegalArgumentException if the value is not nine digits that pass the elfproef; the message does not
     *     repeat the value
     */
    public static Bsn of(String value) {
        if (!Elfproef.holds(value)) {
            throw new IllegalArgumentException("A BSN has nine digits, leading zeros included, that pass the elfproef;"
                    + " what was given is not one and, as it may be close to one, is not shown");
        }
        return new Bsn(value);
    }

    /**
     * The number in the clear.
     *
     * @return nine digits: for the request or record that the law allows it in, and nowhere else
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bsn that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * A mask.
     *
     * @return nine asterisks, whatever the number
     */
    @Override
    public String toString() {
        return "*********";
    }
}
