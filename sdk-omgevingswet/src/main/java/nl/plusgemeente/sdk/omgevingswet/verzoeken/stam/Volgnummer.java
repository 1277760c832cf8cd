package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

/**
 * The how-manieth message on a request this is: 0 the first, 1 and on each a complete new version of it, 999 its
 * withdrawal (STAM 4.0).
 *
 * @param waarde at least 0
 */
public record Volgnummer(int waarde) {
    private static final int INTREKKING = 999;

    /**
     * Refuses what cannot be one.
     *
     * @throws IllegalArgumentException when it is below 0
     */
    public Volgnummer {
        if (waarde < 0) {
            throw new IllegalArgumentException("a volgnummer is 0 or more");
        }
    }

    /**
     * Whether this is the first message on the request.
     *
     * @return {@code true} for 0
     */
    public boolean isInitieel() {
        return waarde == 0;
    }

    /**
     * Whether this is a complete new version, with which earlier attachments lapse.
     *
     * @return {@code true} for all but the first and the withdrawal
     */
    public boolean isAanvulling() {
        return !isInitieel() && !isIntrekking();
    }

    /**
     * Whether the request is withdrawn.
     *
     * @return {@code true} for 999
     */
    public boolean isIntrekking() {
        return waarde == INTREKKING;
    }

    @Override
    public String toString() {
        return Integer.toString(waarde);
    }
}
