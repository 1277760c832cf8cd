package nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental;

/**
 * What no public source tells of Verzoek indienen v5: guesses, to be set from the API's specification.
 *
 * @param verzoekId the member of the first answer with the temporary identification
 * @param verzoeknummer the member of the last answer with the number of the request
 * @param uploadMethod the HTTP method for files
 */
public record IndienNames(String verzoekId, String verzoeknummer, String uploadMethod) {
    /** As guessed: {@code verzoekId}, {@code verzoeknummer}, {@code PUT}. */
    public static final IndienNames GUESSED = new IndienNames("verzoekId", "verzoeknummer", "PUT");

    /**
     * Refuses blanks.
     *
     * @throws IllegalArgumentException when one of them is blank
     */
    public IndienNames {
        if (verzoekId.isBlank() || verzoeknummer.isBlank() || uploadMethod.isBlank()) {
            throw new IllegalArgumentException("names and method of Verzoek indienen are not blank");
        }
    }
}
