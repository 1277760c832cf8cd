package nl.plusgemeente.sdk.core.identity;

/**
 * A rechtspersonen- en samenwerkingsverbanden-informatienummer: the number of a legal person in the handelsregister.
 *
 * @param value nine digits that pass the elfproef
 */
public record Rsin(String value) {

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if the value is not nine digits that pass the elfproef
     */
    public Rsin {
        if (!Elfproef.holds(value)) {
            throw new IllegalArgumentException(
                    "An RSIN has nine digits that pass the elfproef, such as 002220647 of the"
                            + " gemeente Utrecht; this is not one: " + Input.quoted(value));
        }
    }

    /**
     * The RSIN with this value.
     *
     * @param value nine digits, leading zeros included
     * @return the RSIN
     * @throws IllegalArgumentException if the value is not nine digits that pass the elfproef
     */
    public static Rsin of(String value) {
        return new Rsin(value);
    }

    /**
     * The OIN made from this number. Whether it was ever given out, only the register knows: newer OINs are made from
     * KVK numbers.
     *
     * @return an OIN with prefix {@code 00000001}
     */
    public Oin oin() {
        return new Oin("00000001" + value + "000");
    }

    /**
     * The number itself.
     *
     * @return nine digits
     */
    @Override
    public String toString() {
        return value;
    }
}
