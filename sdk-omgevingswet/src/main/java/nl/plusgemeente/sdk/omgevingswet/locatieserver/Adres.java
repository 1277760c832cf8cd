package nl.plusgemeente.sdk.omgevingswet.locatieserver;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address to look for. Each part has the form that the BAG, the register of addresses, gives it, so that none of them
 * can say something else to the search engine that reads them.
 *
 * @param postcode the postcode
 * @param huisnummer 1 to 99999
 * @param huisletter one letter; empty for all addresses with this number
 * @param toevoeging one to four letters and digits; empty for all
 */
public record Adres(Postcode postcode, int huisnummer, Optional<String> huisletter, Optional<String> toevoeging) {
    private static final int MOST = 99_999;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern TOEVOEGING = Pattern.compile("[A-Za-z0-9]{1,4}");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when one of them has another form
     */
    public Adres {
        if (huisnummer < 1 || huisnummer > MOST) {
            throw noNumber();
        }
        if (huisletter.isPresent() && !LETTER.matcher(huisletter.get()).matches()) {
            throw new IllegalArgumentException("a huisletter is one letter: what follows it is the toevoeging");
        }
        if (toevoeging.isPresent() && !TOEVOEGING.matcher(toevoeging.get()).matches()) {
            throw new IllegalArgumentException("a toevoeging has one to four letters and digits, and nothing else");
        }
    }

    /**
     * All addresses with a number.
     *
     * @param postcode for example {@code 8232 AB}
     * @param huisnummer as it was filled in: digits only, 1 to 99999
     * @return the address
     * @throws IllegalArgumentException when one of them has another form
     */
    public static Adres of(String postcode, String huisnummer) {
        if (!NUMBER.matcher(huisnummer).matches()) {
            throw noNumber();
        }
        return new Adres(Postcode.of(postcode), Integer.parseInt(huisnummer), Optional.empty(), Optional.empty());
    }

    /**
     * The same address with a letter after its number.
     *
     * @param letter one letter
     * @return the address
     * @throws IllegalArgumentException when it has another form
     */
    public Adres huisletter(String letter) {
        return new Adres(postcode, huisnummer, Optional.of(letter), toevoeging);
    }

    /**
     * The same address with what follows its number, or letter.
     *
     * @param text one to four letters and digits
     * @return the address
     * @throws IllegalArgumentException when it has another form
     */
    public Adres toevoeging(String text) {
        return new Adres(postcode, huisnummer, huisletter, Optional.of(text));
    }

    private static IllegalArgumentException noNumber() {
        return new IllegalArgumentException("a huisnummer is a number from 1 to 99999: letters and what follows them go"
                + " into huisletter(…) and toevoeging(…)");
    }

    /** Nothing of it: it tells where somebody lives. */
    @Override
    public String toString() {
        return "Adres[]";
    }
}
