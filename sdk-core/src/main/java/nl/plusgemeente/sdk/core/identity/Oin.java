package nl.plusgemeente.sdk.core.identity;

import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * An organisatie-identificatienummer: how Dutch government organisations, and companies that work for them, are named
 * in certificates, contracts and calls (OIN-Stelsel 3.0.1).
 *
 * <p>It has 20 positions: a prefix of eight digits that tells which register the number comes from, and twelve digits
 * with the number in that register, filled up with zeros. A few registers (schools, foreign organisations) have letters
 * in their numbers, so the last twelve positions may hold ASCII letters; case counts. Prefixes are not checked against
 * a list, as the list grows. Two organisations are the same only if all 20 positions are the same.
 *
 * @param value the 20 positions
 */
public record Oin(String value) {
    private static final int LENGTH = 20;
    private static final int PREFIX = 8;
    private static final String RSIN_PREFIX = "00000001";
    private static final String RSIN_SUFFIX = "000";
    private static final String TEST_PREFIX = "00000099";

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value does not have the form of an OIN
     */
    public Oin {
        if (!isOin(value)) {
            throw new IllegalArgumentException("An OIN has 20 positions, the first eight of them digits, such as"
                    + " 00000001002220647000 of the gemeente Utrecht; this is not one: " + Input.quoted(value)
                    + ". Look the number up in the register at https://oinregister.logius.nl");
        }
    }

    /**
     * The OIN with this value.
     *
     * @param value 20 positions, without spaces
     * @return the OIN
     * @throws IllegalArgumentException if the value does not have the form of an OIN
     */
    public static Oin of(String value) {
        return new Oin(value);
    }

    /**
     * The OIN of the organisation to which a certificate was given: the attribute {@code serialNumber} (OID 2.5.4.5) of
     * its subject, which is not the serial number of the certificate itself (Digikoppeling PKI001).
     *
     * @param certificate a certificate of PKIoverheid, or one made after its example
     * @return empty when the subject has no such attribute, more than one, or one that is not an OIN
     */
    public static Optional<Oin> ofSubject(X509Certificate certificate) {
        return SubjectAttribute.SERIAL_NUMBER
                .only(certificate.getSubjectX500Principal())
                .filter(Oin::isOin)
                .map(Oin::new);
    }

    /**
     * Which register the number comes from.
     *
     * @return eight digits, for example {@code 00000001} for the RSIN and {@code 00000003} for the KVK number
     */
    public String prefix() {
        return value.substring(0, PREFIX);
    }

    /**
     * The RSIN from which this OIN was made.
     *
     * @return empty for an OIN of another register, and for the few whose number fails the elfproef
     */
    public Optional<Rsin> rsin() {
        String number = value.substring(PREFIX, LENGTH - RSIN_SUFFIX.length());
        return prefix().equals(RSIN_PREFIX) && Elfproef.holds(number)
                ? Optional.of(new Rsin(number))
                : Optional.empty();
    }

    /**
     * Whether this is a number for tests only, which production refuses.
     *
     * @return true for the test prefix {@code 00000099} of the standard, and for prefixes that begin with 99, which no
     *     register has and which test sets use
     */
    public boolean isTest() {
        return prefix().equals(TEST_PREFIX) || value.startsWith("99");
    }

    /**
     * The number itself.
     *
     * @return 20 positions
     */
    @Override
    public String toString() {
        return value;
    }

    private static boolean isOin(String text) {
        return text.length() == LENGTH
                && Input.isDigits(text.substring(0, PREFIX), PREFIX)
                && text.chars().allMatch(Input::isLetterOrDigit);
    }
}
